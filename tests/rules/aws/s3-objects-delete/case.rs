use aws_sdk_s3::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_s3::Error> {
    client.delete_objects().bucket("invoices").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes objects of S3 bucket "invoices"
    client.list_objects_v2().bucket("invoices").send().await?;
    println!("then call delete_objects");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_objects("invoices").await;
}
