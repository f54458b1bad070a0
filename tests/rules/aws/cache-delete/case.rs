use aws_sdk_elasticache::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_elasticache::Error> {
    client.delete_replication_group().replication_group_id("sessions").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the cache replication group "sessions"
    client.describe_replication_groups().replication_group_id("sessions").send().await?;
    println!("then call delete_replication_group");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_replication_group("sessions").await;
}
