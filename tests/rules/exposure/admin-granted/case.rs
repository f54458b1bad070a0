async fn grant(client: &aws_sdk_iam::Client) -> Result<(), aws_sdk_iam::Error> {
    client.attach_user_policy().user_name("ana").policy_arn("arn:aws:iam::aws:policy/AdministratorAccess").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "ana" administrator rights
    client.attach_user_policy().user_name("ana").policy_arn("arn:aws:iam::aws:policy/ReadOnlyAccess").send().await?;
    Ok(())
}
