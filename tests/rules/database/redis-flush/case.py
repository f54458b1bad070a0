import redis

cache = redis.Redis()
cache.flushall()
cache.flushdb()
cache.get("flushall")
