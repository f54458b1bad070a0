import org.eclipse.jgit.Client;

class Ops {
    void clean(Client client) {
        client.setMode(lib.HARD);
//      ^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
        client.list("one");
    }
}
