import redis.clients.jedis.Jedis;

class Cache {
    void clear(Jedis jedis, java.io.Writer out) throws Exception {
        jedis.flushAll();
//      ^^^^^^^^^^^^^^^^ critical: empties the key-value store
        jedis.flushDB();
//      ^^^^^^^^^^^^^^^ critical: empties the key-value store
        out.flush();
    }
}
