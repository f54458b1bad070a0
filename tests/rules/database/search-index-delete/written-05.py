from confluent_kafka.admin import AdminClient
a = AdminClient({})
a.delete_topics(["orders"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
