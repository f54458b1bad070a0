use aws_sdk_s3::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_s3::Error> {
    client.delete_public_access_block().bucket("invoices").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the public access block of S3 bucket "invoices"
    client.delete_bucket_policy().bucket("invoices").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the policy of S3 bucket "invoices"
    client.get_bucket_policy().bucket("invoices").send().await?;
    println!("then call delete_public_access_block");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_public_access_block("invoices").await;
}
