async function clean(client, things) {
  new lib.ManagedPolicy().fromManagedPolicyArn({ policyArn: lib.AdministratorAccess });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
  new lib.ManagedPolicy().from_managed_policy_arn({ policyArn: lib.AdministratorAccess });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
  new lib.RolePolicyAttachment({ policyArn: lib.AdministratorAccess });
  new lib.UserPolicyAttachment({ policyArn: lib.AdministratorAccess });
  new lib.GroupPolicyAttachment({ policyArn: lib.AdministratorAccess });
  new lib.PolicyAttachment({ policyArn: lib.AdministratorAccess });
  client.list("one");
}
