#!/bin/sh
set -eu
aws ecs delete-service --service checkout --cluster shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECS service "checkout"
aws ecs deregister-task-definition --task-definition checkout:7
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the ECS task definition "checkout:7"
aws ecs describe-services --services checkout
aws ecs delete-service help
echo "then run aws ecs delete-service"
