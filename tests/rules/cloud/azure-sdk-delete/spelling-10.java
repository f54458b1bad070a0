import com.azure.Client;

class Ops {
    void clean(Client client) {
        client.resource_groups().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.getResourceGroup().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.ResourceGroup().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "one" and everything in it
        client.list("one");
    }
}
