class Ops {
    void clean(Client client) {
        ManagedPolicy made = lib.make();
        made.fromAwsManagedPolicyName("AdministratorAccess");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
        ManagedPolicy made = lib.make();
        made.from_aws_managed_policy_name("AdministratorAccess");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
        new ManagedPolicy_FromAwsManagedPolicyName("AdministratorAccess");
        client.list("one");
    }
}
