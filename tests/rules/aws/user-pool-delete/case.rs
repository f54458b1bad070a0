use aws_sdk_cognitoidentityprovider::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_cognitoidentityprovider::Error> {
    client.delete_user_pool().user_pool_id("eu-west-1_abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Cognito user pool "eu-west-1_abc"
    client.admin_delete_user().username("ana").user_pool_id("eu-west-1_abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the user of Cognito pool "ana"
    client.admin_get_user().username("ana").user_pool_id("eu-west-1_abc").send().await?;
    println!("then call delete_user_pool");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_user_pool("eu-west-1_abc").await;
}
