python3 <<EOF
#       ^^^^^ critical: deletes the RDS database that is named at run time, no final snapshot
import boto3
rds = boto3.client("rds")
rds.describe_db_instances()
rds.delete_db_instance(DBInstanceIdentifier="$NAME", SkipFinalSnapshot=True)
EOF
grep -c delete_db_instance <<EOF
rds.delete_db_instance(DBInstanceIdentifier="billing")
EOF
