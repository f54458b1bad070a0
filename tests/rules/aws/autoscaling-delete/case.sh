#!/bin/sh
set -eu
aws autoscaling delete-auto-scaling-group --auto-scaling-group-name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Auto Scaling group "web"
aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names web
aws autoscaling delete-auto-scaling-group help
echo "then run aws autoscaling delete-auto-scaling-group"
