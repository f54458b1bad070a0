async fn tidy(client: &aws_sdk_codepipeline::Client) {
    client.delete_pipeline().name("shop").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the pipeline "shop"
    client.get_pipeline().name("shop").send().await;
}
