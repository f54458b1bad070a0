#!/bin/sh
set -eu
aws eks delete-cluster --name shop
aws eks delete-addon --addon-name coredns --cluster-name shop
aws eks describe-cluster --name shop
aws eks delete-cluster help
echo "then run aws eks delete-cluster"
eksctl delete cluster --name shop
eksctl get cluster --name shop
