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
