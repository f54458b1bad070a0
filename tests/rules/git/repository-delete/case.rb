client.delete_repository("example/shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "example/shop"
client.repository("example/shop")
