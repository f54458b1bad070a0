use aws_sdk_eks::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_eks::Error> {
    client.delete_cluster().name("shop").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS cluster "shop"
    client.delete_addon().addon_name("coredns").cluster_name("shop").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the EKS add-on "coredns"
    client.describe_cluster().name("shop").send().await?;
    println!("then call delete_cluster");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_cluster("shop").await;
}
