from aws_cdk import aws_rds as rds
from aws_cdk import Duration
rds.DatabaseInstance(self, "Orders", engine=e, backup_retention=Duration.days(0))
#                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database declared here
