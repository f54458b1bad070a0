use aws_sdk_s3::types::{BucketLifecycleConfiguration, ExpirationStatus, LifecycleExpiration, LifecycleRule};
use aws_sdk_s3::Client;

async fn drain(client: &Client) {
    let rule = LifecycleRule::builder()
        .status(ExpirationStatus::Enabled)
        .expiration(LifecycleExpiration::builder().days(1).build())
        .build()
        .unwrap();
    let slow = LifecycleRule::builder()
        .status(ExpirationStatus::Enabled)
        .expiration(LifecycleExpiration::builder().days(400).build())
        .build()
        .unwrap();
    client
//  ^^^^^^ critical: lets every object of "orders" expire within days
        .put_bucket_lifecycle_configuration()
        .bucket("orders")
        .lifecycle_configuration(BucketLifecycleConfiguration::builder().rules(rule).build().unwrap())
        .send()
        .await;
    client
        .put_bucket_lifecycle_configuration()
        .bucket("orders")
        .lifecycle_configuration(BucketLifecycleConfiguration::builder().rules(slow).build().unwrap())
        .send()
        .await;
}
