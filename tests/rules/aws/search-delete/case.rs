use aws_sdk_opensearch::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_opensearch::Error> {
    client.delete_domain().domain_name("products").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the OpenSearch domain "products"
    client.describe_domain().domain_name("products").send().await?;
    println!("then call delete_domain");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_domain("products").await;
}
