#!/bin/sh
set -eu
aws cloudformation delete-stack --stack-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CloudFormation stack "shop"
aws cloudformation describe-stacks --stack-name shop
aws cloudformation delete-stack help
echo "then run aws cloudformation delete-stack"
cdk destroy shop
#^^^^^^^^^^^^^^^ critical: deletes the stack "shop" and its resources
sam delete --stack-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the stack "shop" and its resources
cdk diff shop

aws cloudformation continue-update-rollback --stack-name shop --resources-to-skip Database
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves parts of the stack "shop" in a state that its template does not know
aws cloudformation continue-update-rollback --stack-name shop
