from pymongo import MongoClient

client = MongoClient()
client.drop_database("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop"
client["shop"].drop_collection("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
client["shop"].list_collection_names()
