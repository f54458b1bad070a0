import boto3

ec2 = boto3.client("ec2")
ec2.authorize_security_group_ingress(GroupId="sg-0abc", CidrIp="0.0.0.0/0", FromPort=22, ToPort=22, IpProtocol="tcp")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the security group "sg-0abc"
ec2.authorize_security_group_ingress(GroupId="sg-0abc", CidrIp="192.0.2.0/24", FromPort=22, ToPort=22, IpProtocol="tcp")
