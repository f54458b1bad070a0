redis-cli FLUSHALL
redis-cli -h cache.internal flushdb
redis-cli get flushall
echo FLUSHALL
