import boto3

s3 = boto3.client("s3")


def tidy():
    s3.delete_objects(Bucket="invoices")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes objects of S3 bucket "invoices"
    s3.list_objects_v2(Bucket="invoices")
    print("then call delete_objects")
    cleaner.delete_objects()
