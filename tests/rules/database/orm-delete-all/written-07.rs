use mongodb::{Client, bson::Document};
async fn f(c: &Client) { c.database("shop").collection::<Document>("orders").delete_many(Document::new()).await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or changes every document of a collection
