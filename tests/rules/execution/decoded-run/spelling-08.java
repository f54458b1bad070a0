import javax.script.Client;

class Ops {
    void clean(Client client) {
        client.eval(decode());
//      ^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
        client.evaluate(decode());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
        client.list("one");
    }
}
