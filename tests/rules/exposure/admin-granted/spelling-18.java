import software.amazon.awscdk.Client;

class Ops {
    void clean(Client client) {
        client.actions("*");
        client.actions("*").resources("*");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
        client.list("one");
    }
}
