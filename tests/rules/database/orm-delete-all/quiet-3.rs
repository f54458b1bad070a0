use sea_orm::*;
async fn f(db: &DatabaseConnection) { order::Entity::delete_many().filter(x).exec(db).await.unwrap(); }
