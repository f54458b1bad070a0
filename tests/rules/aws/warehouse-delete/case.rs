use aws_sdk_redshift::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_redshift::Error> {
    client.delete_cluster().cluster_identifier("reports").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Redshift cluster "reports"
    client.describe_clusters().cluster_identifier("reports").send().await?;
    println!("then call delete_cluster");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_cluster("reports").await;
}
