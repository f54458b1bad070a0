use aws_sdk_elasticbeanstalk::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_elasticbeanstalk::Error> {
    client.terminate_environment().environment_name("shop").send().await?;
    client.rebuild_environment().environment_name("shop-production").send().await?;
    client.swap_environment_cnames().source_environment_name("shop-a").destination_environment_name("shop-b").send().await?;
    client.update_environment().environment_name("shop").send().await?;
    println!("then call terminate_environment");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.terminate_environment("shop").await;
}
