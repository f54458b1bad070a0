class Ops {
    void clean(Client client) {
        client.forEach("Filedelete");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that it finds in
        client.list("one");
    }
}
