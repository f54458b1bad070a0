use aws_sdk_databasemigration::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_databasemigration::Error> {
    client.delete_endpoint().endpoint_arn("arn:aws:dms:eu-west-1:111122223333:endpoint:a").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the dms endpoint "arn:aws:dms:eu-west-1:111122223333:endpoint:a"
    client.describe_endpoints().send().await?;
    Ok(())
}

fn elsewhere(router: &shop::Router) {
    router.delete_endpoint("a");
}
