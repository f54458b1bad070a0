import liquibase.Liquibase;
import org.flywaydb.core.Flyway;

class Chain {
    void again(Liquibase liquibase, DataSource source) throws Exception {
        Flyway.configure().dataSource(source).load().clean();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
        liquibase.dropAll();
//      ^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
        liquibase.update("");
    }
}
