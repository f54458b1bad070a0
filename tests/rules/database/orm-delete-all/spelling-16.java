import org.jooq.Client;

class Ops {
    void clean(Client client) {
        client.deleteFrom("one").execute();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a table
        client.list("one");
    }
}
