import boto3

logs = boto3.client("logs")


def tidy():
    logs.delete_log_group(logGroupName="/shop/web")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the log group "/shop/web"
    logs.delete_log_stream(logGroupName="/shop/web", logStreamName="one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the log stream "one"
    logs.describe_log_streams(logGroupName="/shop/web")
    print("then call delete_log_group")
    cleaner.delete_log_group()
