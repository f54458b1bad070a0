use sea_orm::*;
async fn f(db: &DatabaseConnection) { order::Entity::delete_many().exec(db).await.unwrap(); }
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
