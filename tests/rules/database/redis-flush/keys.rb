require "redis"

redis = Redis.new
redis.del(redis.keys("*"))
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
redis.unlink(redis.keys("*"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
redis.del(*redis.keys("*"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
redis.delete(*redis.keys("*"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
redis.del("session:9")
