aws ec2 authorize-security-group-ingress --group-id sg-0abc --protocol tcp --port 22 --cidr-ip 0.0.0.0/0
aws ec2 authorize-security-group-ingress --group-id sg-0abc --protocol tcp --port 22 --cidr-ip 192.0.2.0/24
