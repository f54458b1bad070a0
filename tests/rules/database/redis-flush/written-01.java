import redis.clients.jedis.Jedis;

class Ops {

    void f() throws Exception {
        new Jedis("h").flushAll();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    }
}
