import liquibase.Liquibase;
import org.flywaydb.core.Flyway;

class Chain {
    void again(Liquibase liquibase, DataSource source) throws Exception {
        Flyway.configure().dataSource(source).load().clean();
        liquibase.dropAll();
        liquibase.update("");
    }
}
