async fn open(client: &aws_sdk_rds::Client) -> Result<(), aws_sdk_rds::Error> {
    client.modify_db_instance().db_instance_identifier("billing").backup_retention_period(0).send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database "billing"
    client.modify_db_instance().db_instance_identifier("billing").backup_retention_period(7).send().await?;
    Ok(())
}
