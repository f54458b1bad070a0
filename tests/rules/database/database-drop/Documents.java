import com.mongodb.client.MongoDatabase;

class Documents {
    void drop(MongoDatabase shop) {
        shop.drop();
        shop.getName();
    }
}
