use google_cloud_storage::client::Client;
async fn f(c: &Client) { c.delete_bucket(&DeleteBucketRequest { bucket: "b".into(), ..d }).await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
