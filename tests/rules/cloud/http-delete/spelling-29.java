class Ops {
    void clean(Client client) {
        client.delete().uri("https://api.heroku.com/apps/shop");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
        client.list("one");
    }
}
