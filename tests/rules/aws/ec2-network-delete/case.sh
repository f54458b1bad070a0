#!/bin/sh
set -eu
aws ec2 delete-nat-gateway --nat-gateway-id nat-0abc
aws ec2 release-address --allocation-id eipalloc-0abc
aws ec2 delete-security-group --group-id sg-0abc
aws ec2 describe-nat-gateways --nat-gateway-ids nat-0abc
aws ec2 delete-nat-gateway help
echo "then run aws ec2 delete-nat-gateway"
