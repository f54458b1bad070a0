Remove-RDSDBInstance -DBInstanceIdentifier billing -SkipFinalSnapshot $true -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
Get-RDSDBInstance -DBInstanceIdentifier billing
aws rds delete-db-instance --db-instance-identifier billing `
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
  --skip-final-snapshot
