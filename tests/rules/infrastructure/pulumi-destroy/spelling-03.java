import pulumi.automation.Client;

class Ops {
    void clean(Client client) {
        client.destroy();
//      ^^^^^^^^^^^^^^^^ critical: destroys every resource of a stack
        client.destroyAsync();
//      ^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of a stack
        client.list("one");
    }
}
