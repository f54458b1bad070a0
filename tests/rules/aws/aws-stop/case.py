import boto3

ec2 = boto3.client("ec2")


def tidy():
    ec2.stop_instances(InstanceIds=["i-0abc"])
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the EC2 instance "i-0abc"
    ec2.start_instances(InstanceIds=["i-0abc"])
    print("then call stop_instances")
    cleaner.stop_instances()
