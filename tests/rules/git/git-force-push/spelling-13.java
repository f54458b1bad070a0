class Ops {
    void clean(Client client) {
        client.push().setForce(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
        client.list("one");
    }
}
