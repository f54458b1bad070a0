use aws_sdk_elasticloadbalancingv2::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_elasticloadbalancingv2::Error> {
    client.delete_load_balancer().load_balancer_arn("arn:web").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the load balancer "arn:web"
    client.deregister_targets().target_group_arn("arn:group").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the targets of target group "arn:group"
    client.describe_load_balancers().names("web").send().await?;
    println!("then call delete_load_balancer");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_load_balancer("arn:web").await;
}
