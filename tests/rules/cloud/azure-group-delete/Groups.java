class Groups {
    void drop(AzureResourceManager azure) {
        azure.resourceGroups().deleteByName("shop");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "shop" and everything in it
        azure.resourceGroups().getByName("shop");
    }
}
