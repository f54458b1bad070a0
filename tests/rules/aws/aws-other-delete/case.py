import boto3

dms = boto3.client("dms")
dms.delete_endpoint(EndpointArn="arn:aws:dms:eu-west-1:111122223333:endpoint:a")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the dms endpoint "arn:aws:dms:eu-west-1:111122223333:endpoint:a"
dms.describe_endpoints()
boto3.client("newservice").delete_thing(ThingName="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the newservice thing
boto3.client("glue").stop_crawler(Name="nightly")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops or restarts the glue crawler "nightly"
boto3.client("ec2").disable_vgw_route_propagation(GatewayId="vgw-1", RouteTableId="rtb-1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes away or resets the ec2 vgw route propagation "vgw-1"
boto3.client("ec2").delete_key_pair(KeyName="deploy", DryRun=True)
sqs = boto3.client("sqs")
sqs.delete_message(QueueUrl="q", ReceiptHandle="h")
boto3.client("s3").delete_object(Bucket="b", Key="k")
boto3.client("iam").untag_role(RoleName="app", TagKeys=["team"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: takes back the iam role
getattr(boto3.client("dms"), "delete_certificate")(CertificateArn="arn:aws:dms:eu-west-1:111122223333:cert:a")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the dms certificate "arn:aws:dms:eu-west-1:111122223333:cert:a"


def remove(client, cache):
    client.delete_replication_subnet_group(ReplicationSubnetGroupIdentifier="a")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the dms replication subnet group "a"
    cache.delete_rows(table="a")
    cache.delete_endpoint("a")


def work():
    boto3.client("bedrock").stop_model_customization_job(jobIdentifier="tune")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: stops the bedrock model customization job "tune"
    boto3.client("bedrock").get_model_customization_job(jobIdentifier="tune")
