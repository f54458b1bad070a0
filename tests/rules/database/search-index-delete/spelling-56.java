import io.qdrant.Client;

class Ops {
    void clean(Client client) {
        client.deleteCollectionAsync("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.deleteIndex("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.dropCollection("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.deleteCollection("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.list("one");
    }
}
