def clean(client, things):
    lib.ManagedPolicy().fromAwsManagedPolicyName("AdministratorAccess")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
    lib.ManagedPolicy().from_aws_managed_policy_name("AdministratorAccess")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
    ManagedPolicy_FromAwsManagedPolicyName("AdministratorAccess")
    client.list("one")
