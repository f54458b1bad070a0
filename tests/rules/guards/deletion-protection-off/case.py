import boto3

rds = boto3.client("rds")
rds.modify_db_instance(DBInstanceIdentifier="billing", DeletionProtection=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the database "billing" without deletion protection
rds.modify_db_instance(DBInstanceIdentifier="billing", DeletionProtection=True)
rds.modify_db_cluster(DBClusterIdentifier="ledger", DeletionProtection = False, ApplyImmediately=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the database "ledger" without deletion protection
boto3.client("dynamodb").update_table(TableName="orders", DeletionProtectionEnabled=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the table "orders" without deletion protection
boto3.client("cloudformation").update_termination_protection(StackName="shop", EnableTerminationProtection=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the stack "shop" without termination protection
