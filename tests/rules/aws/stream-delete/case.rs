use aws_sdk_sqs::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_sqs::Error> {
    client.purge_queue().queue_url("https://sqs.example.org/orders").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the all messages of SQS queue "https://sqs.example.org/orders"
    client.delete_queue().queue_url("https://sqs.example.org/orders").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the SQS queue "https://sqs.example.org/orders"
    client.delete_message().queue_url("https://sqs.example.org/orders").send().await?;
    println!("then call purge_queue");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.purge_queue("https://sqs.example.org/orders").await;
}
