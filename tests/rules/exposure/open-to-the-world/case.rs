async fn open(client: &aws_sdk_ec2::Client) -> Result<(), aws_sdk_ec2::Error> {
    client.authorize_security_group_ingress().group_id("sg-0abc").cidr_ip("0.0.0.0/0").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the security group "sg-0abc"
    client.authorize_security_group_ingress().group_id("sg-0abc").cidr_ip("192.0.2.0/24").send().await?;
    Ok(())
}
