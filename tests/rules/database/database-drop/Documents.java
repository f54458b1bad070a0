import com.mongodb.client.MongoDatabase;

class Documents {
    void drop(MongoDatabase shop) {
        shop.drop();
//      ^^^^^^^^^^^ critical: drops the database
        shop.getName();
    }
}
