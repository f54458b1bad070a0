use fred::prelude::*;

async fn empty(connection: &mut redis::aio::MultiplexedConnection, client: fred::clients::Client) {
    redis::cmd("FLUSHALL").query_async::<()>(connection).await;
//  ^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    redis::cmd("GET").arg("a").query_async::<String>(connection).await;
    client.flushall(false).await;
//  ^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    client.flushdb().await;
//  ^^^^^^^^^^^^^^^^ critical: empties the key-value store
}
