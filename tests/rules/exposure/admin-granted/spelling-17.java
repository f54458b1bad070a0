class Ops {
    void clean(Client client) {
        client.actions("*").resources("*").PolicyStatement();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
        new iam.NewPolicyStatement();
        client.actions("*").resources("*").PolicyStatement().new();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
        new PolicyStatementProps();
        client.list("one");
    }
}
