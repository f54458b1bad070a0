from pymongo import MongoClient
MongoClient().shop.orders.delete_many({"done": True})
