class Ops {
    void clean(Client client) {
        client.removeVolumeCmd("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "one" with what is in it
        client.list("one");
    }
}
