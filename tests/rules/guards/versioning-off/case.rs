async fn off(client: &aws_sdk_s3::Client) {
    client.put_bucket_versioning().bucket("b").versioning_configuration("Status=Suspended").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "b"
    client.put_bucket_versioning().bucket("b").send().await;
}
