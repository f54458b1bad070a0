class Ops {
    void clean(Client client) {
        client.uri("https://api.heroku.com/apps/shop").DELETE();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.heroku.com/apps/shop" to delete what it names
        client.list("one");
    }
}
