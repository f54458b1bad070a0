import boto3

boto3.client("codepipeline").delete_pipeline(name="shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the pipeline "shop"
boto3.client("codepipeline").get_pipeline(name="shop")
boto3.client("transfer").delete_server(ServerId="s-1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the file transfer server "s-1"
