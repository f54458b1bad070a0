#!/bin/sh
set -eu
aws kms schedule-key-deletion --key-id alias/shop --pending-window-in-days 30
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: schedules the deletion of the KMS key "alias/shop"
aws kms disable-key --key-id alias/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the KMS key "alias/shop"
aws kms describe-key --key-id alias/shop
aws kms schedule-key-deletion help
echo "then run aws kms schedule-key-deletion"
