use rusqlite::Connection;
fn f(c: &Connection) { c.execute("DELETE FROM orders", []).unwrap(); }
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
