import redis

cache = redis.Redis()
cache.flushall()
#^^^^^^^^^^^^^^^ critical: empties the key-value store
cache.flushdb()
#^^^^^^^^^^^^^^ critical: empties the key-value store
cache.get("flushall")
memcached.flush_all()
#^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
