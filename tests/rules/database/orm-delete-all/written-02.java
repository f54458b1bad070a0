import com.mongodb.BasicDBObject;

class Ops {
MongoCollection<Document> coll;
    void f() throws Exception {
        coll.deleteMany(new BasicDBObject());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
    }
}
