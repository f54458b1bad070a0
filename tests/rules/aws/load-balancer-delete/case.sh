#!/bin/sh
set -eu
aws elbv2 delete-load-balancer --load-balancer-arn arn:web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the load balancer "arn:web"
aws elbv2 deregister-targets --target-group-arn arn:group
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the targets of target group "arn:group"
aws elbv2 describe-load-balancers --names web
aws elbv2 delete-load-balancer help
echo "then run aws elbv2 delete-load-balancer"
