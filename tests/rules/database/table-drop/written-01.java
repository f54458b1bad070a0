import java.sql.Connection;

class Ops {
Connection c;
    void f() throws Exception {
        try (var s = c.prepareStatement("DROP TABLE orders")) { s.execute(); }
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
    }
}
