async fn share(client: &aws_sdk_rds::Client) {
    client.modify_db_snapshot_attribute().db_snapshot_identifier("billing").attribute_name("restore").values_to_add("all").send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets every AWS account restore the database snapshot "billing"
    client.modify_db_snapshot_attribute().db_snapshot_identifier("billing").attribute_name("restore").values_to_add("111122223333").send().await;
}
