import com.mongodb.client.MongoDatabase;

class Ops {
MongoDatabase db;
    void f() throws Exception {
        db.drop();
//      ^^^^^^^^^ critical: drops the database
    }
}
