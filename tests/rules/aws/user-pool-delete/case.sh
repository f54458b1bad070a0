#!/bin/sh
set -eu
aws cognito-idp delete-user-pool --user-pool-id eu-west-1_abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Cognito user pool "eu-west-1_abc"
aws cognito-idp admin-delete-user --username ana --user-pool-id eu-west-1_abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the user of Cognito pool "ana"
aws cognito-idp admin-get-user --username ana --user-pool-id eu-west-1_abc
aws cognito-idp delete-user-pool help
echo "then run aws cognito-idp delete-user-pool"
