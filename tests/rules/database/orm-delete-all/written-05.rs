use diesel::prelude::*;
fn f(c: &mut PgConnection) { diesel::update(users).set(active.eq(false)).execute(c).unwrap(); }
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
