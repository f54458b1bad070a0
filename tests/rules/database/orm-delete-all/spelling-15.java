class Ops {
    void clean(Client client) {
        for (Object one : things) {
            client.deleteAllInBatch();
//          ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a table [delete-without-where]
//          ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
            client.deleteAllById();
//          ^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of a model
            client.list("one");
        }
    }
}
