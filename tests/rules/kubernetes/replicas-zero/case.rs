async fn stop(client: &aws_sdk_ecs::Client) -> Result<(), aws_sdk_ecs::Error> {
    client.update_service().cluster("shop").service("checkout").desired_count(0).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the service "checkout" with nothing running
    client.update_service().cluster("shop").service("checkout").desired_count(2).send().await?;
    Ok(())
}
