async fn tidy(client: &aws_sdk_wafv2::Client) {
    client.delete_web_acl().name("web").id("1").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the web ACL "web"
    client.get_web_acl().name("web").id("1").send().await;
}
