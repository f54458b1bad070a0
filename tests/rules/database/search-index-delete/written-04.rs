use rdkafka::admin::*;
async fn f(a: &AdminClient<C>) { a.delete_topics(&["orders"], &o).await.unwrap(); }
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
