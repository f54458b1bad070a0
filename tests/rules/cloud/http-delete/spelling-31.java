class Ops {
    void clean(Client client) {
        client.exchange("https://api.heroku.com/apps/shop", HttpMethod.DELETE);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
        client.list("one");
    }
}
