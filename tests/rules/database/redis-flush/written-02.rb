require "redis"
$redis.flushdb
#^^^^^^^^^^^^^ critical: empties the key-value store
