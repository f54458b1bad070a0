class Ops {
    void clean(Client client) {
        new CrossOrigin();
        client.originPatterns("*").allowCredentials("true").CrossOrigin();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
        client.list("one");
    }
}
