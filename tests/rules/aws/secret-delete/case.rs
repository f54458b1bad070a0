use aws_sdk_secretsmanager::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_secretsmanager::Error> {
    client.delete_secret().secret_id("shop/db").recovery_window_in_days(30).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the secret "shop/db"
    client.delete_secret().secret_id("shop/db").force_delete_without_recovery(true).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the secret "shop/db" with no way to restore it
    client.get_secret_value().secret_id("shop/db").send().await?;
    println!("then call delete_secret");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_secret("shop/db").await;
}
