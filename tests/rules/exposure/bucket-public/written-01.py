from aws_cdk import aws_s3 as s3
s3.Bucket(self, "Invoices", public_read_access=True)
#                           ^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
