import boto3

redshift = boto3.client("redshift")


def tidy():
    redshift.delete_cluster(ClusterIdentifier="reports")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Redshift cluster "reports"
    redshift.describe_clusters(ClusterIdentifier="reports")
    print("then call delete_cluster")
    cleaner.delete_cluster()
