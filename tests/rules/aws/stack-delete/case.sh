#!/bin/sh
set -eu
aws cloudformation delete-stack --stack-name shop
aws cloudformation describe-stacks --stack-name shop
aws cloudformation delete-stack help
echo "then run aws cloudformation delete-stack"
cdk destroy shop
sam delete --stack-name shop
cdk diff shop
