#!/bin/sh
set -eu
aws cloudtrail stop-logging --name all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "all"
aws cloudtrail delete-trail --name all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "all"
aws cloudtrail get-trail-status --name all
aws cloudtrail stop-logging help
echo "then run aws cloudtrail stop-logging"
aws guardduty delete-detector --detector-id abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches off the GuardDuty detector "abc"

aws guardduty update-detector --detector-id 1 --no-enable
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the GuardDuty detector "1" off
aws guardduty update-detector --detector-id 1 --enable
aws cloudtrail update-trail --name org --no-is-multi-region-trail
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the audit trail "org" see one region only
aws cloudtrail update-trail --name org --is-multi-region-trail
aws securityhub disable-security-hub
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches off the Security Hub
