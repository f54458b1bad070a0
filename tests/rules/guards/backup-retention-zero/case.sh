aws rds modify-db-instance --db-instance-identifier billing --backup-retention-period 0
aws rds modify-db-instance --db-instance-identifier billing --backup-retention-period 7
