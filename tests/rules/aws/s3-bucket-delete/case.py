import boto3

s3 = boto3.client("s3")


def tidy():
    s3.delete_bucket(Bucket="invoices")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the S3 bucket "invoices"
    s3.list_objects_v2(Bucket="invoices")
    print("then call delete_bucket")
    cleaner.delete_bucket()
