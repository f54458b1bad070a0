def clean(client, things):
    lib.ManagedPolicy().fromManagedPolicyArn(what, what, lib.AdministratorAccess)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
    lib.ManagedPolicy().from_managed_policy_arn(what, what, lib.AdministratorAccess)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
    client.list("one")
