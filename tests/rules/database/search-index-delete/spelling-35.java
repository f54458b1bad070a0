import org.elasticsearch.Client;

class Ops {
    void clean(Client client) {
        client.deleteByQuery("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes documents of "one" by a query
        client.list("one");
    }
}
