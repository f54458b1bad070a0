import org.flywaydb.core.Flyway;

class Ops {

    void f() throws Exception {
        Flyway.configure().dataSource(ds).load().clean();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    }
}
