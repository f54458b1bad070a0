import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;

class Ops {
MongoCollection<Document> orders;
    void f() throws Exception {
        orders.deleteMany(Filters.empty());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
    }
}
