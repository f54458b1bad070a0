package ops

func clean(ctx context.Context, client Any) {
	made := lib.NewManagedPolicy()
	made.fromAwsManagedPolicyName("AdministratorAccess")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
	made := lib.NewManagedPolicy()
	made.from_aws_managed_policy_name("AdministratorAccess")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a role declared here administrator rights
	lib.ManagedPolicy_FromAwsManagedPolicyName("AdministratorAccess")
	client.List("one")
}
