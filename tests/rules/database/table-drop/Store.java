import java.sql.Connection;
import java.sql.Statement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcTemplate;

class Store {
    private JdbcTemplate jdbc;

    void reset(Connection connection, String table) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE orders");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
            statement.execute("DROP TABLE " + table);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table that is named at run time with its rows
            statement.executeQuery("SELECT 'DROP TABLE orders'");
        }
        jdbc.execute("""
//      ^^^^^^^^^^^^^^^^ critical: drops the table "audit" with its rows
            DROP TABLE audit
            """);
        String note = "DROP TABLE orders";
    }

    @Query(value = "DROP TABLE invoices", nativeQuery = true)
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "invoices" with its rows
    void drop();
}
