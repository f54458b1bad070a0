import boto3

autoscaling = boto3.client("autoscaling")


def tidy():
    autoscaling.delete_auto_scaling_group(AutoScalingGroupName="web")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Auto Scaling group "web"
    autoscaling.describe_auto_scaling_groups(AutoScalingGroupNames=["web"])
    print("then call delete_auto_scaling_group")
    cleaner.delete_auto_scaling_group()
