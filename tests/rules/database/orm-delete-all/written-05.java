import org.jooq.DSLContext;

class Ops {
DSLContext ctx;
    void f() throws Exception {
        ctx.dropTable("orders").execute();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "orders"
    }
}
