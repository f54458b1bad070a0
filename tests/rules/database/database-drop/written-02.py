from cassandra.cluster import Cluster
Cluster().connect().execute("DROP KEYSPACE shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "shop"
