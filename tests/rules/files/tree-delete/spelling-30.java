class Ops {
    void clean(Client client) {
        for (Object one : things) {
            client.listFiles().delete();
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of something
            client.toFile().delete();
//          ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of something
            client.list("one");
        }
    }
}
