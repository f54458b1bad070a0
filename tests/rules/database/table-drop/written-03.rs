use sqlx::{Executor, PgPool};
async fn f(pool: &PgPool) { pool.execute("DROP TABLE orders").await.unwrap(); }
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
