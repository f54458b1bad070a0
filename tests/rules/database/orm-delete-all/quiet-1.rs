use mongodb::{Collection, bson::doc};
async fn f(c: &Collection<Order>) { c.delete_many(doc! { "done": true }).await.unwrap(); }
