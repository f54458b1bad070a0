#!/bin/sh
set -eu
aws lambda delete-function --function-name resize
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Lambda function "resize"
aws lambda delete-alias --function-name resize --name live
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the alias of Lambda function "resize"
aws lambda get-function --function-name resize
aws lambda delete-function help
echo "then run aws lambda delete-function"
