import com.azure.Client;

class Ops {
    void clean(Client client) {
        client.beginDeleteSecret("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.beginDeleteKey("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.beginDeleteCertificate("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.purgeDeletedSecret("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.purgeDeletedKey("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.purgeDeletedCertificate("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.deleteById("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.deleteByResourceGroup("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.deleteByIdAsync("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.list("one");
    }
}
