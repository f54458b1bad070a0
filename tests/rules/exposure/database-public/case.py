import boto3

rds = boto3.client("rds")
rds.modify_db_instance(DBInstanceIdentifier="billing", PubliclyAccessible=True)
rds.modify_db_instance(DBInstanceIdentifier="billing", PubliclyAccessible=False)
