use aws_sdk_ssm::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_ssm::Error> {
    client.delete_parameter().name("/shop/url").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameter "/shop/url"
    client.delete_parameters().names("/shop/url").names("/shop/key").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameters "/shop/url, /shop/key"
    client.get_parameter().name("/shop/url").send().await?;
    println!("then call delete_parameter");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_parameter("/shop/url").await;
}
