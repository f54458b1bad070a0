import boto3

s3 = boto3.client("s3")


def tidy():
    s3.delete_public_access_block(Bucket="invoices")
    s3.delete_bucket_policy(Bucket="invoices")
    s3.get_bucket_policy(Bucket="invoices")
    print("then call delete_public_access_block")
    cleaner.delete_public_access_block()
    s3.put_bucket_acl(Bucket="invoices", ACL="public-read")
    s3.put_bucket_acl(Bucket="invoices", ACL="private")
