use mongodb::Database;
async fn f(db: &Database) { db.drop().await.unwrap(); }
//                          ^^^^^^^^^ critical: drops a collection or database with its documents
