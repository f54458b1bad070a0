use lapin::Channel;
async fn f(c: &Channel) { c.queue_purge("orders", o).await.unwrap(); }
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
