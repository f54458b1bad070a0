#!/bin/sh
set -eu
aws elasticache delete-replication-group --replication-group-id sessions
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the cache replication group "sessions"
aws elasticache describe-replication-groups --replication-group-id sessions
aws elasticache delete-replication-group help
echo "then run aws elasticache delete-replication-group"
