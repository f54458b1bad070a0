#!/bin/sh
set -eu
aws organizations close-account --account-id 111122223333
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the AWS account "111122223333"
aws organizations leave-organization
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the membership of this account in its organization
aws organizations describe-account --account-id 111122223333
aws organizations close-account help
echo "then run aws organizations close-account"
