import com.google.cloud.storage.Client;

class Ops {
    void clean(Client client) {
        client.createAcl("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^ medium: changes who may read "one"
        client.updateAcl("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^ medium: changes who may read "one"
        client.list("one");
    }
}
