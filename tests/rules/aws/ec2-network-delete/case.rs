use aws_sdk_ec2::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_ec2::Error> {
    client.delete_nat_gateway().nat_gateway_id("nat-0abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the NAT gateway "nat-0abc"
    client.release_address().allocation_id("eipalloc-0abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the elastic IP address "eipalloc-0abc"
    client.delete_security_group().group_id("sg-0abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the security group "sg-0abc"
    client.describe_nat_gateways().nat_gateway_ids("nat-0abc").send().await?;
    println!("then call delete_nat_gateway");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_nat_gateway("nat-0abc").await;
}
