from elasticsearch import Elasticsearch
es = Elasticsearch(u)
es.indices.delete(index="orders-*")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders-*"
