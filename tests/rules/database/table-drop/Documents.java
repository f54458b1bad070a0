import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

class Documents {
    void drop(MongoCollection<Document> orders, Queue queue) {
        orders.drop();
//      ^^^^^^^^^^^^^ critical: drops a collection with its documents
        orders.countDocuments();
        queue.drop();
    }
}
