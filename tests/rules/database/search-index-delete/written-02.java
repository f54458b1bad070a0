import org.springframework.data.mongodb.core.MongoTemplate;

class Ops {
MongoTemplate mongo;
    void f() throws Exception {
        mongo.dropCollection("orders");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "orders" with its documents
    }
}
