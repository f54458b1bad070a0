use diesel::prelude::*;
fn f(c: &mut PgConnection) { diesel::delete(orders.filter(id.eq(1))).execute(c).unwrap(); }
