#!/bin/sh
set -eu
aws cloudwatch delete-alarms --alarm-names errors latency
aws cloudwatch disable-alarm-actions --alarm-names errors
aws cloudwatch describe-alarms --alarm-names errors
aws cloudwatch delete-alarms help
echo "then run aws cloudwatch delete-alarms"
