require "redis"
Redis.new.call("FLUSHALL")
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
