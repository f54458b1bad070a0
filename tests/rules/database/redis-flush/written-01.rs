use fred::prelude::*;
async fn f(c: &RedisClient) { c.flushall(false).await.unwrap(); }
//                            ^^^^^^^^^^^^^^^^^ critical: empties the key-value store
