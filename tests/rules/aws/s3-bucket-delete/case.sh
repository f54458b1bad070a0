#!/bin/sh
set -eu
aws s3api delete-bucket --bucket invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the S3 bucket "invoices"
aws s3api list-objects-v2 --bucket invoices
aws s3api delete-bucket help
echo "then run aws s3api delete-bucket"
aws s3 rb s3://invoices
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the S3 bucket "s3://invoices"
aws s3 rb s3://invoices --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the S3 bucket "s3://invoices" with everything in it
aws s3 rb --dryrun s3://invoices
aws s3 ls s3://invoices
