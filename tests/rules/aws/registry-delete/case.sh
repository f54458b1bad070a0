#!/bin/sh
set -eu
aws ecr delete-repository --repository-name shop --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECR repository "shop"
aws ecr describe-repositories --repository-names shop
aws ecr delete-repository help
echo "then run aws ecr delete-repository"
