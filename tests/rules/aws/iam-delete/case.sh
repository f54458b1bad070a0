#!/bin/sh
set -eu
aws iam delete-role --role-name deployer
aws iam deactivate-mfa-device --user-name ana --serial-number arn:mfa
aws iam get-role --role-name deployer
aws iam delete-role help
echo "then run aws iam delete-role"
