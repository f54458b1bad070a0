use aws_sdk_ec2::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_ec2::Error> {
    client.delete_volume().volume_id("vol-0abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EBS volume "vol-0abc"
    client.describe_volumes().volume_ids("vol-0abc").send().await?;
    println!("then call delete_volume");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_volume("vol-0abc").await;
}
