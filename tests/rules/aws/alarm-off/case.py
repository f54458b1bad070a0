import boto3

cloudwatch = boto3.client("cloudwatch")


def tidy():
    cloudwatch.delete_alarms(AlarmNames=["errors", "latency"])
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the alarms "errors, latency"
    cloudwatch.disable_alarm_actions(AlarmNames=["errors"])
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the actions of alarms "errors"
    cloudwatch.describe_alarms(AlarmNames=["errors"])
    print("then call delete_alarms")
    cleaner.delete_alarms()
