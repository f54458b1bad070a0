import boto3

ec2 = boto3.client("ec2")


def tidy():
    ec2.delete_nat_gateway(NatGatewayId="nat-0abc")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the NAT gateway "nat-0abc"
    ec2.release_address(AllocationId="eipalloc-0abc")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the elastic IP address "eipalloc-0abc"
    ec2.delete_security_group(GroupId="sg-0abc")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the security group "sg-0abc"
    ec2.describe_nat_gateways(NatGatewayIds=["nat-0abc"])
    print("then call delete_nat_gateway")
    cleaner.delete_nat_gateway()
