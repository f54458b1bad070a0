use async_nats::jetstream;
async fn f(js: &jetstream::Context) { js.delete_stream("orders").await.unwrap(); }
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
