use aws_sdk_elasticbeanstalk::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_elasticbeanstalk::Error> {
    client.terminate_environment().environment_name("shop").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the Elastic Beanstalk environment "shop"
    client.rebuild_environment().environment_name("shop-production").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates and rebuilds the Elastic Beanstalk environment "shop-production"
    client.swap_environment_cnames().source_environment_name("shop-a").destination_environment_name("shop-b").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: swaps the addresses of the Elastic Beanstalk environment "shop-a"
    client.update_environment().environment_name("shop").send().await?;
    println!("then call terminate_environment");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.terminate_environment("shop").await;
}
