use redis::Commands;
fn f(c: &mut redis::Connection) { let _: () = redis::cmd("FLUSHDB").query(c).unwrap(); }
//                                            ^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
