from aws_cdk import aws_rds as rds
rds.DatabaseInstance(self, "Orders", engine=e, vpc=v, publicly_accessible=True)
#                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
