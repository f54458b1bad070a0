use aws_sdk_iam::Client;

async fn tidy(client: &Client) -> Result<(), aws_sdk_iam::Error> {
    client.delete_role().role_name("deployer").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the IAM role "deployer"
    client.deactivate_mfa_device().user_name("ana").serial_number("arn:mfa").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the MFA device of IAM user "ana"
    client.get_role().role_name("deployer").send().await?;
    println!("then call delete_role");
    Ok(())
}

async fn elsewhere(client: &shop::Client) {
    client.delete_role("deployer").await;
}
