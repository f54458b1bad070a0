use aws_sdk_rds::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_rds::Error> {
    client.delete_db_instance().db_instance_identifier("billing").final_db_snapshot_identifier("billing-last").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "billing"
    client.delete_db_instance().db_instance_identifier("billing").skip_final_snapshot(true).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
    client.delete_db_cluster().db_cluster_identifier("ledger").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster "ledger"
    client.describe_db_instances().db_instance_identifier("billing").send().await?;
    println!("then call delete_db_instance");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_db_instance("billing").await;
}
