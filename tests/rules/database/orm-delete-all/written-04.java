import org.jooq.DSLContext;

class Ops {
DSLContext ctx;
    void f() throws Exception {
        ctx.deleteFrom(ORDERS).execute();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a table
    }
}
