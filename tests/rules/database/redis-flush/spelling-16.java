class Ops {
    void clean(Client client) {
        client.flushall();
//      ^^^^^^^^^^^^^^^^^ critical: empties the key-value store
        client.flushdb();
//      ^^^^^^^^^^^^^^^^ critical: empties the key-value store
        client.flushDb();
//      ^^^^^^^^^^^^^^^^ critical: empties the key-value store
        client.flushAllAsync();
//      ^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
        client.flushallAsync();
//      ^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
        client.list("one");
    }
}
