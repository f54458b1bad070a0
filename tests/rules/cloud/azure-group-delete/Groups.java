class Groups {
    void drop(AzureResourceManager azure) {
        azure.resourceGroups().deleteByName("shop");
        azure.resourceGroups().getByName("shop");
    }
}
