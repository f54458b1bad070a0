use aws_sdk_kms::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_kms::Error> {
    client.schedule_key_deletion().key_id("alias/shop").pending_window_in_days(30).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: schedules the deletion of the KMS key "alias/shop"
    client.disable_key().key_id("alias/shop").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the KMS key "alias/shop"
    client.describe_key().key_id("alias/shop").send().await?;
    println!("then call schedule_key_deletion");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.schedule_key_deletion("alias/shop").await;
}
