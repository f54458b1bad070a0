#!/bin/sh
set -eu
aws cloudtrail stop-logging --name all
aws cloudtrail delete-trail --name all
aws cloudtrail get-trail-status --name all
aws cloudtrail stop-logging help
echo "then run aws cloudtrail stop-logging"
aws guardduty delete-detector --detector-id abc
