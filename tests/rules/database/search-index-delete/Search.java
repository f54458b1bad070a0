import co.elastic.clients.elasticsearch.ElasticsearchClient;

class Search {
    void drop(ElasticsearchClient client) throws Exception {
        client.indices().delete(request -> request.index("orders"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something
        client.indices().get(request -> request.index("orders"));
    }
}
