import com.mongodb.client.MongoCollection;

class Ops {
MongoCollection<Document> orders;
    void f() throws Exception {
        orders.deleteMany(Filters.eq("done", true));
        orders.deleteMany(new Document("done", true));
    }
}
