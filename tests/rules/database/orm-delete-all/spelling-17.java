import org.jooq.Client;

class Ops {
    void clean(Client client) {
        client.update("one").execute();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
        client.list("one");
    }
}
