import boto3

ec2 = boto3.client("ec2")


def tidy():
    ec2.delete_volume(VolumeId="vol-0abc")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EBS volume "vol-0abc"
    ec2.describe_volumes(VolumeIds=["vol-0abc"])
    print("then call delete_volume")
    cleaner.delete_volume()
