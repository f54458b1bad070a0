use diesel::prelude::*;
fn f(c: &mut PgConnection) { diesel::delete(orders).execute(c).unwrap(); }
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
