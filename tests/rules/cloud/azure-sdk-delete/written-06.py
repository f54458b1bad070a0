from azure.cosmos import CosmosClient
db = CosmosClient(url, key).get_database_client("shop")
db.delete_container("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
