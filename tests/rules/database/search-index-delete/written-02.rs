use mongodb::Client;
async fn f(c: &Client) { c.database("shop").collection::<Order>("orders").drop().await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
