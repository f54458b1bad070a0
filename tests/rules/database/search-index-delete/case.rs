use elasticsearch::Elasticsearch;
use lapin::Channel;
use mongodb::Collection;
use rdkafka::admin::AdminClient;

async fn remove(orders: Collection<Order>, search: &Elasticsearch, admin: &AdminClient, channel: &Channel, js: &async_nats::jetstream::Context) {
    orders.drop().await;
//  ^^^^^^^^^^^^^ critical: drops a collection or database with its documents
    orders.count_documents(filter).await;
    database.drop_collection("orders").await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
    database.drop_database("shop").await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
    search.indices().delete(IndicesDeleteParts::Index(&["orders"])).send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes an index or its documents
    search.indices().get(IndicesGetParts::Index(&["orders"])).send().await;
    search.delete_by_query(DeleteByQueryParts::Index(&["orders"])).send().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes an index or its documents
    admin.delete_topics(&["orders"], &options).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
    client.delete_topic("orders", 5000).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
    channel.queue_purge("orders", options).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
    channel.queue_delete("orders", options).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
    channel.queue_declare("orders", options, table).await;
}

mod nats {
    use async_nats::jetstream::Context;

    async fn remove(js: &Context) {
        js.delete_stream("orders").await;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
        js.get_stream("orders").await;
        qdrant.delete_collection("docs").await;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "docs"
        stream.purge().await;
//      ^^^^^^^^^^^^^^ high: deletes something
    }
}
