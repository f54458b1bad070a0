class Ops {
    void clean(Client client) {
        client.setProperty(hibernate.hbm2ddl.auto, "create");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the entities whenever the program starts
        client.put(hibernate.hbm2ddl.auto, "create");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the entities whenever the program starts
        client.applySetting(hibernate.hbm2ddl.auto, "create");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the entities whenever the program starts
        client.list("one");
    }
}
