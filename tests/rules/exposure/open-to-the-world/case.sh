aws ec2 authorize-security-group-ingress --group-id sg-0abc --protocol tcp --port 22 --cidr-ip 0.0.0.0/0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the security group "sg-0abc"
aws ec2 authorize-security-group-ingress --group-id sg-0abc --protocol tcp --port 22 --cidr-ip 192.0.2.0/24
