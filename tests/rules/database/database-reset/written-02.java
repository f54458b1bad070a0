import liquibase.Liquibase;

class Ops {
Liquibase liquibase;
    void f() throws Exception {
        liquibase.dropAll();
//      ^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    }
}
