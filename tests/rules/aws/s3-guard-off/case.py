import boto3

s3 = boto3.client("s3")


def tidy():
    s3.delete_public_access_block(Bucket="invoices")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the public access block of S3 bucket "invoices"
    s3.delete_bucket_policy(Bucket="invoices")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the policy of S3 bucket "invoices"
    s3.get_bucket_policy(Bucket="invoices")
    print("then call delete_public_access_block")
    cleaner.delete_public_access_block()
    s3.put_bucket_acl(Bucket="invoices", ACL="public-read")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes the S3 bucket "invoices" readable for everyone
    s3.put_bucket_acl(Bucket="invoices", ACL="private")
