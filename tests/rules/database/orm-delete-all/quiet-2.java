import org.jooq.DSLContext;

class Ops {
DSLContext ctx;
    void f() throws Exception {
        ctx.deleteFrom(ORDERS).where(ORDERS.ID.eq(1)).execute();
    }
}
