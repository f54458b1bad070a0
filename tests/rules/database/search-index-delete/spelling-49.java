import com.mongodb.Client;

class Ops {
    void clean(Client client) {
        client.getCollection().drop("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops what is named at run time with its documents
        client.dropCollection("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one" with its documents
        client.getDatabase().drop("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops what is named at run time with its documents
        client.dropIndexes("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one" with its documents
        client.list("one");
    }
}
