require "redis"
Redis.new.flushall
#^^^^^^^^^^^^^^^^^ critical: empties the key-value store
