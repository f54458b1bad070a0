class Ops {
    void clean(Client client) {
        client.updateMany(new Document());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every document of a collection
        client.list("one");
    }
}
