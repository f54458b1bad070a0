use aws_sdk_ec2::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_ec2::Error> {
    client.terminate_instances().instance_ids("i-0abc").instance_ids("i-0def").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance "i-0abc, i-0def"
    client.describe_instances().instance_ids("i-0abc").send().await?;
    println!("then call terminate_instances");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.terminate_instances("x").await;
}
