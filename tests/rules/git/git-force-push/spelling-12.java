import org.eclipse.jgit.Client;

class Ops {
    void clean(Client client) {
        client.push("one").setForce(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
        client.list("one");
    }
}
