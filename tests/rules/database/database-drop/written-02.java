import com.datastax.oss.driver.api.core.CqlSession;

class Ops {
CqlSession session;
    void f() throws Exception {
        session.execute("DROP KEYSPACE shop");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "shop"
    }
}
