import org.jooq.Client;

class Ops {
    void clean(Client client) {
        client.dropTable("one").execute();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one"
        client.list("one");
    }
}
