#!/bin/sh
set -eu
aws iam delete-role --role-name deployer
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the IAM role "deployer"
aws iam deactivate-mfa-device --user-name ana --serial-number arn:mfa
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the MFA device of IAM user "ana"
aws iam get-role --role-name deployer
aws iam delete-role help
echo "then run aws iam delete-role"
