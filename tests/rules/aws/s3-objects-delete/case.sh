#!/bin/sh
set -eu
aws s3api delete-objects --bucket invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes objects of S3 bucket "invoices"
aws s3api list-objects-v2 --bucket invoices
aws s3api delete-objects help
echo "then run aws s3api delete-objects"
aws s3 rm --recursive s3://invoices/2024
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects under "s3://invoices/2024"
aws s3 rm s3://invoices/2024 --recursive --dryrun
aws s3 rm s3://invoices/2024/one.pdf
aws s3 sync ./site s3://www --delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes whatever "s3://www" has and the source lacks
aws s3 sync ./site s3://www
aws s3api delete-objects --bucket invoices --delete file://objects.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes objects of S3 bucket "invoices"
aws s3api delete-objects --bucket vault --delete file://keys.json --bypass-governance-retention
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes locked objects of S3 bucket "vault" against their retention
