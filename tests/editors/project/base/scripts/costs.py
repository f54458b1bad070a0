"""Monthly cost of each database, for the dashboard."""

import boto3

rds = boto3.client("rds")


def databases():
    return rds.describe_db_instances()["DBInstances"]
