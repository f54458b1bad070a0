use aws_sdk_sqs::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_sqs::Error> {
    client.purge_queue().queue_url("https://sqs.example.org/orders").send().await?;
    client.delete_queue().queue_url("https://sqs.example.org/orders").send().await?;
    client.delete_message().queue_url("https://sqs.example.org/orders").send().await?;
    println!("then call purge_queue");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.purge_queue("https://sqs.example.org/orders").await;
}
