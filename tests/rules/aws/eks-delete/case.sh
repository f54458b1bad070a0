#!/bin/sh
set -eu
aws eks delete-cluster --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS cluster "shop"
aws eks delete-addon --addon-name coredns --cluster-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the EKS add-on "coredns"
aws eks describe-cluster --name shop
aws eks delete-cluster help
echo "then run aws eks delete-cluster"
eksctl delete cluster --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS cluster or node group "shop"
eksctl get cluster --name shop
