package ops

func clean(ctx context.Context, client Any) {
	made := lib.NewResourceGroupsClient()
	made.BeginDelete("one")
//^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
	client.resourceGroups().beginDelete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
	client.resourceGroups().beginDeleteAndWait("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
	client.resourceGroups().beginDeleteByName("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
	client.ResourceManagementClient().resourceGroups().beginDeleteAndWait("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
	client.List("one")
}
