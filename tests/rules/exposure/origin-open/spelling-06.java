class Ops {
    void clean(Client client) {
        client.allowedOrigins("*").allowCredentials(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
        client.list("one");
    }
}
