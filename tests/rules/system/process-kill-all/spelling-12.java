class Ops {
    void clean(Client client) {
        client.allProcesses("one").destroyForcibly();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: kills every process of a list
        client.allProcesses("one").destroy();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: kills every process of a list
        client.list("one");
    }
}
