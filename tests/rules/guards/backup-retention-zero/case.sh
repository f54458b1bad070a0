aws rds modify-db-instance --db-instance-identifier billing --backup-retention-period 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database "billing"
aws rds modify-db-instance --db-instance-identifier billing --backup-retention-period 7
