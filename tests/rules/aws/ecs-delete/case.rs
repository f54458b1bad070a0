use aws_sdk_ecs::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_ecs::Error> {
    client.delete_service().service("checkout").cluster("shop").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECS service "checkout"
    client.deregister_task_definition().task_definition("checkout:7").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the ECS task definition "checkout:7"
    client.describe_services().services("checkout").send().await?;
    println!("then call delete_service");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_service("checkout").await;
}
