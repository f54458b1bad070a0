from pymongo import MongoClient
MongoClient(uri).drop_database("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop"
