#!/bin/sh
set -eu
aws rds delete-db-instance --db-instance-identifier billing --final-db-snapshot-identifier billing-last
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "billing"
aws rds delete-db-instance --db-instance-identifier billing --skip-final-snapshot
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
aws rds delete-db-cluster --db-cluster-identifier ledger
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster "ledger"
aws rds describe-db-instances --db-instance-identifier billing
aws rds delete-db-instance help
echo "then run aws rds delete-db-instance"
aws --profile prod --region eu-west-1 rds delete-db-instance --db-instance-identifier "$DB"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance that is named at run time
AWS_PROFILE=sandbox aws rds delete-db-instance --db-instance-identifier billing
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the RDS instance "billing"
