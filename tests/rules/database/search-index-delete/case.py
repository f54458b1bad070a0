from pymongo import MongoClient

client = MongoClient()
client.drop_database("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop"
client["shop"].drop_collection("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
client["shop"].list_collection_names()
import pika
import pymongo
from confluent_kafka.admin import AdminClient
from elasticsearch import Elasticsearch
from qdrant_client import QdrantClient

db = pymongo.MongoClient()["shop"]
db["orders"].drop()
#^^^^^^^^^^^^^^^^^^ critical: drops a collection with its documents
db.orders.drop()
#^^^^^^^^^^^^^^^ critical: drops a collection with its documents
frame.drop(columns=["a"])
frame.drop("a")
db.orders.delete_many({})
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every document of a collection
db.orders.delete_many({"age": 3})
db.orders.delete_many(filter={})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every document of a collection
db.orders.drop_indexes()
#^^^^^^^^^^^^^^^^^^^^^^^ high: drops the indexes of a collection
db.orders.drop_search_index("s")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the indexes of a collection
es = Elasticsearch()
es.indices.delete(index="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
es.indices.get(index="orders")
es.indices.close(index="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: closes the index "orders": nobody can search it
es.indices.delete_data_stream(name="logs")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "logs"
es.snapshot.delete_repository(name="backups")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "backups"
es.snapshot.delete(repository="backups", snapshot="monday")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "backups"
es.delete_by_query(index="orders", query={"match_all": {}})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes documents of "orders" by a query
AdminClient({}).delete_topics(["orders"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders"
admin.delete_records({})
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes records or consumer groups of a topic
admin.delete_consumer_groups(["g"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes records or consumer groups of a topic
channel.queue_purge(queue="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
channel.queue_delete(queue="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
channel.exchange_delete(exchange="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
channel.queue_declare(queue="orders")
QdrantClient().delete_collection(collection_name="docs")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "docs"
index.delete_index("docs")
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "docs"
index.delete_namespace("docs")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "docs"
weaviate_client.collections.delete("docs")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "docs"
weaviate_client.collections.delete_all()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something
weaviate_client.collections.get("docs")
