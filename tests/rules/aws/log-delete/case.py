import boto3

logs = boto3.client("logs")


def tidy():
    logs.delete_log_group(logGroupName="/shop/web")
    logs.delete_log_stream(logGroupName="/shop/web", logStreamName="one")
    logs.describe_log_streams(logGroupName="/shop/web")
    print("then call delete_log_group")
    cleaner.delete_log_group()
