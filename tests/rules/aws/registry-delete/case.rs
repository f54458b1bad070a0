use aws_sdk_ecr::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_ecr::Error> {
    client.delete_repository().repository_name("shop").force(true).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECR repository "shop"
    client.describe_repositories().repository_names("shop").send().await?;
    println!("then call delete_repository");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_repository("shop").await;
}
