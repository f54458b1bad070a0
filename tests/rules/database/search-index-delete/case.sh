kafka-topics --bootstrap-server broker:9092 --delete --topic orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
kafka-topics.sh --bootstrap-server broker:9092 --delete --topic orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
kafka-topics.sh --bootstrap-server broker:9092 --list
