#!/bin/sh
set -eu
aws ec2 delete-nat-gateway --nat-gateway-id nat-0abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the NAT gateway "nat-0abc"
aws ec2 release-address --allocation-id eipalloc-0abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the elastic IP address "eipalloc-0abc"
aws ec2 delete-security-group --group-id sg-0abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the security group "sg-0abc"
aws ec2 describe-nat-gateways --nat-gateway-ids nat-0abc
aws ec2 delete-nat-gateway help
echo "then run aws ec2 delete-nat-gateway"
