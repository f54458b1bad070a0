aws rds modify-db-instance --db-instance-identifier billing --no-deletion-protection
aws rds modify-db-instance --db-instance-identifier billing --deletion-protection
aws cloudformation update-termination-protection --stack-name shop --no-enable-termination-protection
