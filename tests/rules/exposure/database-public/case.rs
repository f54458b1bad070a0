async fn open(client: &aws_sdk_rds::Client) -> Result<(), aws_sdk_rds::Error> {
    client.modify_db_instance().db_instance_identifier("billing").publicly_accessible(true).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "billing" reachable from the internet
    client.modify_db_instance().db_instance_identifier("billing").publicly_accessible(false).send().await?;
    Ok(())
}
