import org.jooq.DSLContext;

class Ops {
DSLContext ctx;
    void f() throws Exception {
        ctx.truncate(ORDERS).execute();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a table
    }
}
