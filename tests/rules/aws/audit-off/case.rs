use aws_sdk_cloudtrail::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_cloudtrail::Error> {
    client.stop_logging().name("all").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "all"
    client.delete_trail().name("all").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "all"
    client.get_trail_status().name("all").send().await?;
    println!("then call stop_logging");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.stop_logging("all").await;
}
