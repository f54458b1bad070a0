from pymongo import MongoClient

client = MongoClient()
client.drop_database("shop")
client["shop"].drop_collection("orders")
client["shop"].list_collection_names()
