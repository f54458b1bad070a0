import org.springframework.data.mongodb.core.MongoTemplate;

class Ops {
MongoTemplate mongo;
    void f() throws Exception {
        mongo.remove(new Query(Criteria.where("a").is(1)), Order.class);
    }
}
