#!/bin/sh
set -eu
aws redshift delete-cluster --cluster-identifier reports
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Redshift cluster "reports"
aws redshift describe-clusters --cluster-identifier reports
aws redshift delete-cluster help
echo "then run aws redshift delete-cluster"
