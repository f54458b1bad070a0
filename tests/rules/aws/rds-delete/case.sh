#!/bin/sh
set -eu
aws rds delete-db-instance --db-instance-identifier billing --final-db-snapshot-identifier billing-last
aws rds delete-db-instance --db-instance-identifier billing --skip-final-snapshot
aws rds delete-db-cluster --db-cluster-identifier ledger
aws rds describe-db-instances --db-instance-identifier billing
aws rds delete-db-instance help
echo "then run aws rds delete-db-instance"
aws --profile prod --region eu-west-1 rds delete-db-instance --db-instance-identifier "$DB"
AWS_PROFILE=sandbox aws rds delete-db-instance --db-instance-identifier billing
