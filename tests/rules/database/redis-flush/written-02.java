import org.springframework.data.redis.core.StringRedisTemplate;

class Ops {
StringRedisTemplate redis;
    void f() throws Exception {
        redis.getConnectionFactory().getConnection().serverCommands().flushAll();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    }
}
