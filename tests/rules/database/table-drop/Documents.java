import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

class Documents {
    void drop(MongoCollection<Document> orders, Queue queue) {
        orders.drop();
        orders.countDocuments();
        queue.drop();
    }
}
