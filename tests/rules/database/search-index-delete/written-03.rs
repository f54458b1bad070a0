use elasticsearch::{Elasticsearch, indices::IndicesDeleteParts};
async fn f(c: &Elasticsearch) { c.indices().delete(IndicesDeleteParts::Index(&["orders"])).send().await.unwrap(); }
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes an index or its documents
