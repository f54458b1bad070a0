aws rds modify-db-instance --db-instance-identifier billing --publicly-accessible
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "billing" reachable from the internet
aws rds modify-db-instance --db-instance-identifier billing --no-publicly-accessible
