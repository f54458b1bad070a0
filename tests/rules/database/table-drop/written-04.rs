use tokio_postgres::Client;
async fn f(c: &Client) { c.batch_execute("DROP TABLE orders").await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
