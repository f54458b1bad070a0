use aws_sdk_elasticloadbalancing::Client;

async fn open(client: &Client) {
    client.create_load_balancer().load_balancer_name("shop").scheme("internet-facing").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: puts "shop" in front of the internet
    client.create_load_balancer().load_balancer_name("shop").scheme("internal").send().await;
}
