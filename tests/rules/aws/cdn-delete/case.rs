use aws_sdk_cloudfront::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_cloudfront::Error> {
    client.delete_distribution().id("E0ABC").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the CloudFront distribution "E0ABC"
    client.get_distribution().id("E0ABC").send().await?;
    println!("then call delete_distribution");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_distribution("E0ABC").await;
}
