import boto3

elasticache = boto3.client("elasticache")


def tidy():
    elasticache.delete_replication_group(ReplicationGroupId="sessions")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the cache replication group "sessions"
    elasticache.describe_replication_groups(ReplicationGroupId="sessions")
    print("then call delete_replication_group")
    cleaner.delete_replication_group()
