async fn open(client: &aws_sdk_rds::Client) -> Result<(), aws_sdk_rds::Error> {
    client.modify_db_instance().db_instance_identifier("billing").deletion_protection(false).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves the database "billing" without deletion protection
    client.modify_db_instance().db_instance_identifier("billing").deletion_protection(true).send().await?;
    Ok(())
}
