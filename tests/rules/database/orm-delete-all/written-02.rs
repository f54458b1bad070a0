use sea_orm::*;
async fn f(db: &DatabaseConnection) { Order::update_many().col_expr(a, b).exec(db).await.unwrap(); }
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
