use aws_sdk_efs::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_efs::Error> {
    client.delete_file_system().file_system_id("fs-0abc").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EFS file system "fs-0abc"
    client.describe_file_systems().file_system_id("fs-0abc").send().await?;
    println!("then call delete_file_system");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_file_system("fs-0abc").await;
}
