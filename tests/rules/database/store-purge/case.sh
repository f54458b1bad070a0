kafka-delete-records --bootstrap-server kafka:9092 --offset-json-file all.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
confluent kafka topic delete orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
rpk topic delete orders
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
kaf topic delete orders
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
kcadmin topic delete orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
confluent kafka topic list
kafka-consumer-groups --reset-offsets --execute --to-earliest --group billing --topic orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: moves the readers of the group "billing": messages are skipped or come again
kafka-consumer-groups --reset-offsets --dry-run --to-earliest --group billing --topic orders
kafka-consumer-groups.sh --bootstrap-server kafka:9092 --delete --group billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes how far the group "billing" has read
kafka-consumer-groups --describe --group billing
kafka-configs --alter --entity-type topics --entity-name orders --add-config retention.ms=1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the messages of "orders" expire at once
kafka-configs --alter --entity-type topics --entity-name orders --add-config retention.ms=604800000
kafka-acls --remove --allow-principal User:ana --topic orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away who may use "orders"
kafka-acls --list --topic orders
kcat -L -b kafka:9092
rabbitmqctl force_reset
#^^^^^^^^^^^^^^^^^^^^^^ high: deletes something with what is in it
rabbitmqctl purge_queue orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" with what is in it
rabbitmqctl list_queues
rabbitmqadmin delete queue name=orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "queue name=orders" with what is in it
rabbitmqadmin list queues
nats stream purge ORDERS
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "ORDERS" with what is in it
nats kv del config theme
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "config theme" with what is in it
nats object rm files a.pdf
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "files a.pdf" with what is in it
nats consumer rm ORDERS billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "ORDERS billing" with what is in it
nats stream info ORDERS
pulsar-admin topics delete persistent://shop/orders/new -f
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "persistent://shop/orders/new" with what is in it
pulsar-admin topics list shop/orders
mc rm --recursive --force store/photos
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects under "store/photos"
mcli rm --recursive store/photos
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects under "store/photos"
mc rm store/photos/one.jpg
mc rb store/photos
#^^^^^^^^^^^^^^^^^ critical: deletes the bucket "store/photos"
mcli rb store/photos
#^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "store/photos"
mc rb --force store/photos
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects under "store/photos"
mcli rb --force store/photos
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects under "store/photos"
mc ls store/photos
s3cmd rb s3://photos
#^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "s3://photos"
b2 delete-bucket photos
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "photos"
b2 bucket delete photos
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "photos"
s3cmd del --recursive s3://photos
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects under "s3://photos"
s3cmd del s3://photos/one.jpg
b2 rm -r photos
#^^^^^^^^^^^^^^ critical: deletes the objects under "photos"
b2 sync --dry-run --delete photos b2://photos
s3cmd expire s3://photos --expiry-days=1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the objects of "s3://photos" expire
mc ilm rule add store/photos --expire-days 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the objects of "store/photos 1" expire
mc admin bucket remove store/photos
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "store/photos" with what is in it
mc admin user rm store ana
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "store ana" with what is in it
nodetool decommission
#^^^^^^^^^^^^^^^^^^^^ high: takes a node or its snapshots out of the ring
nodetool status
cypher-shell 'MATCH (n) DETACH DELETE n'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes nodes of the graph with all their relations
cypher-shell 'MATCH (n) WHERE n.id = 3 DETACH DELETE n'
cypher-shell 'MATCH (n) RETURN n LIMIT 3'
neo4j-admin database delete neo4j
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes nodes of the graph with all their relations
influx bucket delete -n metrics
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "metrics" with its series
influx bucket list
influxd-ctl remove-data node:8088
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket with its series
influx delete --bucket metrics --start 1970-01-01T00:00:00Z --stop 2030-01-01T00:00:00Z
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the series of "metrics"
influx delete --bucket metrics --predicate 'host="a"'
curl -X POST -g 'http://prometheus:9090/api/v1/admin/tsdb/delete_series?match[]=up'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the series that "http://prometheus:9090/api/v1/admin/tsdb/delete_series?match…" names
wget --post-data= 'http://loki:3100/loki/api/v1/delete?query=x'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the series that "http://loki:3100/loki/api/v1/delete?query=x" names
http POST 'http://loki:3100/loki/api/v1/delete?query=x'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the series that "POST" names
curl -g 'http://prometheus:9090/api/v1/query?query=up'
huggingface-cli repo delete ana/model
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "ana/model": whoever loads it by name fails
hf repo delete ana/model
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "ana/model": whoever loads it by name fails
huggingface-cli delete-cache
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something: whoever loads it by name fails
ollama rm llama3
#^^^^^^^^^^^^^^^ high: deletes "llama3": whoever loads it by name fails
mlflow gc --backend-store-uri sqlite:///m.db
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "sqlite:///m.db": whoever loads it by name fails
ollama list
