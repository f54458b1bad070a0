import org.springframework.data.elasticsearch.Client;

class Ops {
    void clean(Client client) {
        client.indexOps().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
        client.deleteIndex("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
        client.list("one");
    }
}
