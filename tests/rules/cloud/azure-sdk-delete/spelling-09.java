class Ops {
    void clean(Client client) {
        new ResourceGroupsClient.BeginDelete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.resourceGroups().beginDelete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.resourceGroups().beginDeleteAndWait("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.resourceGroups().beginDeleteByName("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.ResourceManagementClient().resourceGroups().beginDeleteAndWait("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.list("one");
    }
}
