client.indices.delete index: "orders"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
client.indices.get index: "orders"
