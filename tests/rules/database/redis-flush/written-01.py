import redis
redis.Redis().flushall()
#^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
