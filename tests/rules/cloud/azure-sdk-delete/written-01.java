import com.azure.resourcemanager.AzureResourceManager;

class Ops {
AzureResourceManager azure;
    void f() throws Exception {
        azure.virtualMachines().deleteById(id);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Azure
    }
}
