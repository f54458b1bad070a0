import org.neo4j.driver.Session;

class Ops {
Session session;
    void f() throws Exception {
        session.run("MATCH (n) DETACH DELETE n");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
    }
}
