class Ops {
    void clean(Client client) {
        client.publiclyAccessible(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
        client.withPubliclyAccessible(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
        client.list("one");
    }
}
