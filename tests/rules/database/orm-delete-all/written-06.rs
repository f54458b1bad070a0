use mongodb::{Collection, bson::doc};
async fn f(c: &Collection<Order>) { c.delete_many(doc! {}, None).await.unwrap(); }
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or changes every document of a collection
