from azure.cosmos import CosmosClient
CosmosClient(url, key).delete_database("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
