class Ops {
    void clean(Client client) {
        client.deleteMany(new Document());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
        client.list("one");
    }
}
