async fn tidy(client: &aws_sdk_ec2::Client) {
    client.disable_ebs_encryption_by_default().send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches encryption by default off for the whole region
    client.get_ebs_encryption_by_default().send().await;
}
