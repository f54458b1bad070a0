import org.springframework.jdbc.core.JdbcTemplate;

class Ops {
JdbcTemplate jdbc;
    void f() throws Exception {
        jdbc.update("DELETE FROM orders");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
    }
}
