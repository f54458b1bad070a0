class Ops {
    void clean(Client client) {
        client.publicReadAccess(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
        client.list("one");
    }
}
