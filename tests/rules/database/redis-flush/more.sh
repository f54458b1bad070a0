redis-cli --scan --pattern 'cart:*' | xargs redis-cli DEL
#                                           ^^^^^^^^^^^^^ critical: deletes every key of the list
redis-cli KEYS '*' | xargs redis-cli unlink
#                          ^^^^^^^^^^^^^^^^ critical: deletes every key of the list
redis-cli DEL cart:3
redis-cli CONFIG SET save ""
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the store from writing what it holds
redis-cli CONFIG SET maxmemory 1gb
redis-cli CONFIG GET save
redis-cli SHUTDOWN NOSAVE
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the store without writing what it holds
redis-cli shutdown save
redis-cli DEBUG SEGFAULT
#^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the store or takes it out of its cluster
redis-cli debug sleep 100
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the store or takes it out of its cluster
redis-cli CLUSTER RESET HARD
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the store or takes it out of its cluster
redis-cli cluster nodes
redis-cli REPLICAOF no one
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the store throw away what it holds and follow another, or no longer follow one
redis-cli slaveof 10.0.0.3 6379
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the store throw away what it holds and follow another, or no longer follow one
echo FLUSHALL | redis-cli
#               ^^^^^^^^^ critical: empties the key-value store
redis-cli <<< flushdb
#^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
redis-cli <<< 'GET FLUSHALL'
echo flush_all | nc localhost 11211
#                ^^^^^^^^^^^^^^^^^^ low: empties the cache at "localhost 11211"
echo stats | nc localhost 11211
memcflush --servers=localhost
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: empties the cache
