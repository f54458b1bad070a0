class Ops {
    void clean(Client client) {
        PosixFilePermissions made = lib.make();
        made.fromString("rwxrwxrwx");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change a file
        client.list("one");
    }
}
