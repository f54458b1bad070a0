aws rds modify-db-instance --db-instance-identifier billing --no-deletion-protection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the database "billing" without deletion protection
aws rds modify-db-instance --db-instance-identifier billing --deletion-protection
aws cloudformation update-termination-protection --stack-name shop --no-enable-termination-protection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the stack "shop" without termination protection
