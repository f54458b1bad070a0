import boto3

boto3.client("codecommit").delete_repository(repositoryName="shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CodeCommit repository "shop"
boto3.client("codecommit").get_repository(repositoryName="shop")
boto3.client("s3tables").delete_table_bucket(tableBucketARN="arn:aws:s3tables:eu-west-1:111122223333:bucket/a")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the S3 table bucket "arn:aws:s3tables:eu-west-1:111122223333:bucket/a"
