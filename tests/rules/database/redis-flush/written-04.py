import redis
r = redis.Redis()
r.delete(*r.keys("*"))
#^^^^^^^^^^^^^^^^^^^^^ critical: deletes every key of a list
