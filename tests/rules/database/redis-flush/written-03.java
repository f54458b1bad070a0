import io.lettuce.core.RedisClient;

class Ops {
RedisClient client;
    void f() throws Exception {
        client.connect().sync().flushall();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    }
}
