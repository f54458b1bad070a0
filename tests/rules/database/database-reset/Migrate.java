import org.flywaydb.core.Flyway;

class Migrate {
    void again(Flyway flyway, Buffer buffer) {
        flyway.clean();
//      ^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
        flyway.migrate();
        buffer.clean();
    }
}
