class Ops {
    void clean(Client client) {
        client.run("MATCH ()DETACH DELETE");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
        client.execute_query("MATCH ()DETACH DELETE");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
        client.execute_write("MATCH ()DETACH DELETE");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
        client.executeQuery("MATCH ()DETACH DELETE");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
        client.executeWrite("MATCH ()DETACH DELETE");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
        client.query("MATCH ()DETACH DELETE");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph
        client.list("one");
    }
}
