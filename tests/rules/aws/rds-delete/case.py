import boto3

rds = boto3.client("rds")


def tidy():
    rds.delete_db_instance(DBInstanceIdentifier="billing", FinalDBSnapshotIdentifier="billing-last")
    rds.delete_db_instance(DBInstanceIdentifier="billing", SkipFinalSnapshot=True)
    rds.delete_db_cluster(DBClusterIdentifier="ledger")
    rds.describe_db_instances(DBInstanceIdentifier="billing")
    print("then call delete_db_instance")
    cleaner.delete_db_instance()


class Databases:
    def __init__(self, session):
        self.rds = session.client("rds")

    def remove(self, names):
        for name in names:
            self.rds.delete_db_cluster(DBClusterIdentifier=name)
