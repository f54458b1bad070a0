client.delete_repository("example/shop")
client.repository("example/shop")
