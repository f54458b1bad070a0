#!/bin/sh
set -eu
aws cloudwatch delete-alarms --alarm-names errors latency
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the alarms "errors latency"
aws cloudwatch disable-alarm-actions --alarm-names errors
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the actions of alarms "errors"
aws cloudwatch describe-alarms --alarm-names errors
aws cloudwatch delete-alarms help
echo "then run aws cloudwatch delete-alarms"
