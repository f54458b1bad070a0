import redis
r = redis.Redis()
r.execute_command("FLUSHALL")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
