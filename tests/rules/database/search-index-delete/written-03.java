import co.elastic.clients.elasticsearch.ElasticsearchClient;

class Ops {
ElasticsearchClient es;
    void f() throws Exception {
        es.indices().delete(d -> d.index("orders"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something
    }
}
