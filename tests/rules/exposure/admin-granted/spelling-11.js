async function clean(client, things) {
  new lib.ManagedPolicy().fromAwsManagedPolicyName("AdministratorAccess");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
  new lib.ManagedPolicy().from_aws_managed_policy_name("AdministratorAccess");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
  new lib.ManagedPolicy_FromAwsManagedPolicyName("AdministratorAccess");
  client.list("one");
}
