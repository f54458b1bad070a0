import com.mongodb.client.MongoDatabase;

class Ops {
MongoDatabase db;
    void f() throws Exception {
        db.getCollection("orders").drop();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "orders" with its documents
    }
}
