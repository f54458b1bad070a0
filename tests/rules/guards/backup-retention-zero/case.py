import boto3

rds = boto3.client("rds")
rds.modify_db_instance(DBInstanceIdentifier="billing", BackupRetentionPeriod=0)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database "billing"
rds.modify_db_instance(DBInstanceIdentifier="billing", BackupRetentionPeriod=7)
rds.create_db_instance(DBInstanceIdentifier="ledger", BackupRetentionPeriod=0)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database "ledger"
