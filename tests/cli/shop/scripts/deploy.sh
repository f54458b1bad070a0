#!/bin/bash
kubectl --context shop-prod-eu apply -f k8s/prod.yaml
aws --profile shop-prod s3 sync dist s3://shop-dist
aws --profile shop-dev s3 sync dist s3://shop-dev-dist
