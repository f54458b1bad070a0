#!/bin/sh
set -eu
aws lambda delete-function --function-name resize
aws lambda delete-alias --function-name resize --name live
aws lambda get-function --function-name resize
aws lambda delete-function help
echo "then run aws lambda delete-function"
