use diesel::prelude::*;
use diesel::delete;
fn f(c: &mut PgConnection) { delete(orders::table).execute(c).unwrap(); }
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
