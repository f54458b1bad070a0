use aws_sdk_route53::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_route53::Error> {
    client.delete_hosted_zone().id("Z0ABC").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the hosted zone "Z0ABC"
    client.get_hosted_zone().id("Z0ABC").send().await?;
    println!("then call delete_hosted_zone");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_hosted_zone("Z0ABC").await;
}
