import boto3

cloudwatch = boto3.client("cloudwatch")


def tidy():
    cloudwatch.delete_alarms(AlarmNames=["errors", "latency"])
    cloudwatch.disable_alarm_actions(AlarmNames=["errors"])
    cloudwatch.describe_alarms(AlarmNames=["errors"])
    print("then call delete_alarms")
    cleaner.delete_alarms()
