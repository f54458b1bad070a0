#!/bin/sh
set -eu
aws ec2 terminate-instances --instance-ids i-0abc i-0def
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance "i-0abc i-0def"
aws ec2 describe-instances --instance-ids i-0abc
aws ec2 terminate-instances help
echo "then run aws ec2 terminate-instances"
aws ec2 terminate-instances --dry-run --instance-ids i-0abc
