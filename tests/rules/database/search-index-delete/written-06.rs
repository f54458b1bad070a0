use qdrant_client::Qdrant;
async fn f(c: &Qdrant) { c.delete_collection("docs").await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "docs"
