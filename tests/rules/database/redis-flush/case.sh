redis-cli FLUSHALL
#^^^^^^^^^^^^^^^^^ critical: empties the key-value store
redis-cli -h cache.internal flushdb
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
redis-cli get flushall
echo FLUSHALL
