client.indices.delete index: "orders"
client.indices.get index: "orders"
