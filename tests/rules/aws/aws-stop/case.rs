use aws_sdk_ec2::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_ec2::Error> {
    client.stop_instances().instance_ids("i-0abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the EC2 instance "i-0abc"
    client.start_instances().instance_ids("i-0abc").send().await?;
    println!("then call stop_instances");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.stop_instances("x").await;
}
