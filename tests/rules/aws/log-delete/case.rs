use aws_sdk_cloudwatchlogs::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_cloudwatchlogs::Error> {
    client.delete_log_group().log_group_name("/shop/web").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the log group "/shop/web"
    client.delete_log_stream().log_group_name("/shop/web").log_stream_name("one").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the log stream "one"
    client.describe_log_streams().log_group_name("/shop/web").send().await?;
    println!("then call delete_log_group");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_log_group("/shop/web").await;
}
