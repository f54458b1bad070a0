#!/bin/sh
set -eu
aws ec2 delete-volume --volume-id vol-0abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EBS volume "vol-0abc"
aws ec2 describe-volumes --volume-ids vol-0abc
aws ec2 delete-volume help
echo "then run aws ec2 delete-volume"
aws ec2 delete-volume --dry-run --volume-id vol-0abc
