use aws_sdk_organizations::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_organizations::Error> {
    client.close_account().account_id("111122223333").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the AWS account "111122223333"
    client.leave_organization().send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the membership of this account in its organization
    client.describe_account().account_id("111122223333").send().await?;
    println!("then call close_account");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.close_account("111122223333").await;
}
