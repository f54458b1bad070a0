class Ops {
    void visitFile(Client client) {
        java.nio.file.Files.delete();
        java.nio.file.Files.deleteIfExists();
        Files.delete();
//      ^^^^^^^^^^^^^^ high: deletes every file of a tree
        Files.deleteIfExists();
//      ^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a tree
        client.list("one");
    }
}
