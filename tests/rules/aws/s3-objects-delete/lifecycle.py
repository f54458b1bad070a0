import boto3

s3 = boto3.client("s3")
everything = {"ID": "drain", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1}}
s3.put_bucket_lifecycle_configuration(
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets every object of "orders" expire within days
    Bucket="orders",
    LifecycleConfiguration={"Rules": [{"ID": "drain", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1}}]},
)
s3.put_bucket_lifecycle_configuration(
    Bucket="orders",
    LifecycleConfiguration={"Rules": [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "tmp/"}, "Expiration": {"Days": 1}}]},
)
s3.put_bucket_lifecycle_configuration(
    Bucket="orders",
    LifecycleConfiguration={"Rules": [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 365}}]},
)
