import org.springframework.data.mongodb.core.MongoTemplate;

class Ops {
MongoTemplate mongo;
    void f() throws Exception {
        mongo.remove(new Query(), Order.class);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
    }
}
