#!/bin/sh
set -eu
aws s3api delete-public-access-block --bucket invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the public access block of S3 bucket "invoices"
aws s3api delete-bucket-policy --bucket invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the policy of S3 bucket "invoices"
aws s3api get-bucket-policy --bucket invoices
aws s3api delete-public-access-block help
echo "then run aws s3api delete-public-access-block"
aws s3api put-bucket-acl --bucket invoices --acl public-read
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes the S3 bucket "invoices" readable for everyone
aws s3api put-bucket-acl --bucket invoices --acl private
