from aws_cdk import aws_s3 as s3

logs = s3.Bucket(self, "Logs", auto_delete_objects=True)
#                              ^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
images = ecr.Repository(self, "Images", empty_on_delete=True)
#                                       ^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
kept = s3.Bucket(self, "Kept", auto_delete_objects=False)
