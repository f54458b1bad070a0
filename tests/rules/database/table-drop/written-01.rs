use sea_orm::*;
async fn f(db: &DatabaseConnection) { db.execute_unprepared("DROP TABLE orders").await.unwrap(); }
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
