async fn open(client: &aws_sdk_s3::Client) {
    client.put_bucket_policy().bucket("b").policy("{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\"}]}").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "b" readable for everyone
    client.put_bucket_policy().bucket("b").policy("{}").send().await;
}
