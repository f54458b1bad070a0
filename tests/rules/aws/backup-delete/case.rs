use aws_sdk_backup::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_backup::Error> {
    client.delete_recovery_point().recovery_point_arn("arn:point").backup_vault_name("nightly").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the recovery point "arn:point"
    client.delete_backup_vault().backup_vault_name("nightly").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup vault "nightly"
    client.describe_backup_vault().backup_vault_name("nightly").send().await?;
    println!("then call delete_recovery_point");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_recovery_point("arn:point").await;
}
