import boto3

rds = boto3.client("rds")
rds.modify_db_instance(DBInstanceIdentifier="billing", PubliclyAccessible=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "billing" reachable from the internet
rds.modify_db_instance(DBInstanceIdentifier="billing", PubliclyAccessible=False)
