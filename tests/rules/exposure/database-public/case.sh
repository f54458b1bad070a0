aws rds modify-db-instance --db-instance-identifier billing --publicly-accessible
aws rds modify-db-instance --db-instance-identifier billing --no-publicly-accessible
