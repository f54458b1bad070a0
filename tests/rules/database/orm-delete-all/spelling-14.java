import org.springframework.data.mongodb.Client;

class Ops {
    void clean(Client client) {
        client.remove(new Document());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
        client.findAllAndRemove(new Document());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
        client.list("one");
    }
}
