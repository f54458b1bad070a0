import boto3

rds = boto3.client("rds")


def tidy():
    rds.delete_db_instance(DBInstanceIdentifier="billing", FinalDBSnapshotIdentifier="billing-last")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "billing"
    rds.delete_db_instance(DBInstanceIdentifier="billing", SkipFinalSnapshot=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
    rds.delete_db_cluster(DBClusterIdentifier="ledger")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster "ledger"
    rds.describe_db_instances(DBInstanceIdentifier="billing")
    print("then call delete_db_instance")
    cleaner.delete_db_instance()


class Databases:
    def __init__(self, session):
        self.rds = session.client("rds")

    def remove(self, names):
        for name in names:
            self.rds.delete_db_cluster(DBClusterIdentifier=name)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster that is named at run time
