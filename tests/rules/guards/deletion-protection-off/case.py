import boto3

rds = boto3.client("rds")
rds.modify_db_instance(DBInstanceIdentifier="billing", DeletionProtection=False)
rds.modify_db_instance(DBInstanceIdentifier="billing", DeletionProtection=True)
rds.modify_db_cluster(DBClusterIdentifier="ledger", DeletionProtection = False, ApplyImmediately=True)
boto3.client("dynamodb").update_table(TableName="orders", DeletionProtectionEnabled=False)
boto3.client("cloudformation").update_termination_protection(StackName="shop", EnableTerminationProtection=False)
