import boto3

ec2 = boto3.client("ec2")


def tidy():
    ec2.terminate_instances(InstanceIds=["i-0abc", "i-0def"])
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance "i-0abc, i-0def"
    ec2.describe_instances(InstanceIds=["i-0abc"])
    print("then call terminate_instances")
    cleaner.terminate_instances()
    ec2.terminate_instances(InstanceIds=["i-0abc"], DryRun=True)


def by_resource(name):
    boto3.resource("ec2").Instance(name).terminate()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance that is named at run time
