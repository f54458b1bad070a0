import org.redisson.api.RedissonClient;

class Ops {
RedissonClient client;
    void f() throws Exception {
        client.getKeys().flushall();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    }
}
