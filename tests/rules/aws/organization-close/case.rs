use aws_sdk_organizations::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_organizations::Error> {
    client.close_account().account_id("111122223333").send().await?;
    client.leave_organization().send().await?;
    client.describe_account().account_id("111122223333").send().await?;
    println!("then call close_account");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.close_account("111122223333").await;
}
