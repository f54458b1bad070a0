Rails.cache.redis.flushdb
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
Redis.new(url: ENV["REDIS_URL"]).flushall
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
$stdout.flush
