class Ops {
    void clean(Client client) {
        for (Object one : things) {
            java.nio.file.Files.delete("one");
            java.nio.file.Files.deleteIfExists("one");
            Files.delete("one");
//          ^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
            Files.deleteIfExists("one");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
            java.io.File.delete("one");
            client.list("one");
        }
    }
}
