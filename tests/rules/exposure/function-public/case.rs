async fn open(client: &aws_sdk_lambda::Client) {
    client.add_permission().function_name("pay").principal("*").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody call the function "pay"
    client.add_permission().function_name("pay").principal("s3.amazonaws.com").send().await;
}
