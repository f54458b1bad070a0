use aws_sdk_cloudformation::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_cloudformation::Error> {
    client.delete_stack().stack_name("shop").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CloudFormation stack "shop"
    client.describe_stacks().stack_name("shop").send().await?;
    println!("then call delete_stack");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_stack("shop").await;
}
