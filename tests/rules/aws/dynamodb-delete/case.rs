use aws_sdk_dynamodb::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_dynamodb::Error> {
    client.delete_table().table_name("orders").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB table "orders"
    client.describe_table().table_name("orders").send().await?;
    println!("then call delete_table");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_table("orders").await;
}
