import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;

class Strategy {
    FlywayMigrationStrategy strategy() {
        return flyway -> {
            flyway.clean();
//          ^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
            flyway.migrate();
        };
    }
}
