class Ops {
    void clean(Client client) {
        client.HttpDelete("https://api.heroku.com/apps/shop");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
        new HttpDelete("https://api.heroku.com/apps/shop");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
        client.list("one");
    }
}
