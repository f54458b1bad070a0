import boto3

rds = boto3.client("rds")
rds.modify_db_instance(DBInstanceIdentifier="billing", BackupRetentionPeriod=0)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database "billing"
rds.modify_db_instance(DBInstanceIdentifier="billing", BackupRetentionPeriod=7)
rds.create_db_instance(DBInstanceIdentifier="ledger", BackupRetentionPeriod=0)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database "ledger"

import boto3

ddb = boto3.client("dynamodb")
ddb.update_continuous_backups(TableName="carts", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": False})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches point-in-time recovery of "carts" off
ddb.update_continuous_backups(TableName="carts", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
