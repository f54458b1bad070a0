use aws_sdk_lambda::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_lambda::Error> {
    client.delete_function().function_name("resize").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Lambda function "resize"
    client.delete_alias().function_name("resize").name("live").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the alias of Lambda function "resize"
    client.get_function().function_name("resize").send().await?;
    println!("then call delete_function");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_function("resize").await;
}
