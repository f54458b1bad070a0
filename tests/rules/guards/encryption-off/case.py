import boto3

boto3.client("ec2").disable_ebs_encryption_by_default()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches encryption by default off for the whole region
boto3.client("ec2").get_ebs_encryption_by_default()
