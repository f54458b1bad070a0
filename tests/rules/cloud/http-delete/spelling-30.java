class Ops {
    void clean(Client client) {
        client.method("DELETE");
        client.list("one");
    }
}
