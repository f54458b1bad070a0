require "kafka"
Kafka.new(b).delete_topic("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
