import aws_cdk as cdk
from aws_cdk import RemovalPolicy, aws_rds as rds, aws_s3 as s3

rds.DatabaseInstance(self, "Billing", deletion_protection=False, removal_policy=RemovalPolicy.DESTROY)
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off [deletion-protection-off]
#                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted with its data when it leaves the program
bucket = s3.Bucket(self, "Logs", auto_delete_objects=True, removal_policy=RemovalPolicy.RETAIN)
#                                ^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it [force-destroy]
bucket.apply_removal_policy(RemovalPolicy.DESTROY)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted with its data when it leaves the program
cdk.Stack(app, "Shop", termination_protection=False)
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off [deletion-protection-off]
ecr.Repository(self, "Images", empty_on_delete=True)
#                              ^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it [force-destroy]
