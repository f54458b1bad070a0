curl -XPOST http://search:9200/orders/_delete_by_query -d '{"query":{"match_all":{}}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every document behind "http://search:9200/orders/_delete_by_query"
curl -XPOST http://search:9200/orders/_delete_by_query -d '{"query":{"term":{"id":3}}}'
curl -XPOST http://search:9200/orders/_close
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: closes the index behind "http://search:9200/orders/_close"
curl http://search:9200/orders/_search
curl http://solr:8983/solr/orders/update -d '<delete><query>*:*</query></delete>'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every document behind "http://solr:8983/solr/orders/update"
curl http://solr:8983/solr/orders/update -d '<delete><id>3</id></delete>'
mongosh --eval 'db.dropDatabase()'
#^^^^^^ critical: drops the whole database
mongosh shop --eval 'db.users.drop()'
#^^^^^^ critical: drops the collection "users"
mongosh --eval 'db.users.deleteMany({})'
#^^^^^^ critical: deletes every document of the collection "users"
mongo shop --eval 'db.users.remove({})'
#^^^^ critical: deletes every document of the collection "users"
mongosh --eval 'db.getCollection("users").deleteMany({})'
#^^^^^^ critical: deletes every document of the collection "users"
mongosh --eval 'db.users.deleteMany({id: 3})'
mongosh --eval 'db.users.find({}).limit(3)'
mongosh --eval 'print("db.dropDatabase()")'
mongosh --eval 'db.users.dropIndexes()'
#^^^^^^ high: drops the indexes or the set of members of "users"
mongosh --eval 'rs.reconfig(config, {force: true})'
#^^^^^^ high: drops the indexes or the set of members of "config,{force:true}"
mongosh --eval 'rs.status()'
mongosh <<< 'db.dropDatabase()'
#^^^^^^ critical: drops the whole database
echo 'use shop; db.dropDatabase()' | mongosh
#                                    ^^^^^^^ critical: drops the whole database
mongorestore --drop dump/
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every collection that the dump holds before it is restored
mongorestore dump/
