use aws_sdk_autoscaling::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_autoscaling::Error> {
    client.delete_auto_scaling_group().auto_scaling_group_name("web").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Auto Scaling group "web"
    client.describe_auto_scaling_groups().auto_scaling_group_names("web").send().await?;
    println!("then call delete_auto_scaling_group");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_auto_scaling_group("web").await;
}
