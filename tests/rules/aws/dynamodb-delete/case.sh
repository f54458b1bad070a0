#!/bin/sh
set -eu
aws dynamodb delete-table --table-name orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB table "orders"
aws dynamodb describe-table --table-name orders
aws dynamodb delete-table help
echo "then run aws dynamodb delete-table"
