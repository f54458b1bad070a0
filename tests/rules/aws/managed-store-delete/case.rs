async fn tidy(client: &aws_sdk_codecommit::Client) {
    client.delete_repository().repository_name("shop").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CodeCommit repository "shop"
    client.get_repository().repository_name("shop").send().await;
}
