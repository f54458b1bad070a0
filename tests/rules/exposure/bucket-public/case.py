import boto3

s3 = boto3.client("s3")
s3.put_public_access_block(Bucket="b", PublicAccessBlockConfiguration={"BlockPublicAcls": False})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block of "b" away
s3.put_public_access_block(Bucket="b", PublicAccessBlockConfiguration={"BlockPublicAcls": True})
