def clean(client, things):
    RolePolicyAttachment(policy_arn=lib.AdministratorAccess)
    UserPolicyAttachment(policy_arn=lib.AdministratorAccess)
    GroupPolicyAttachment(policy_arn=lib.AdministratorAccess)
    client.list("one")
