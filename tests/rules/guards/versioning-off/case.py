import boto3

s3 = boto3.client("s3")
s3.put_bucket_versioning(Bucket="b", VersioningConfiguration={"Status": "Suspended"})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "b"
s3.put_bucket_versioning(Bucket="b", VersioningConfiguration={"Status": "Enabled"})
boto3.resource("s3").BucketVersioning("b").enable()
