from pymongo import MongoClient
db = MongoClient().shop
db.orders.delete_many({})
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every document of a collection
