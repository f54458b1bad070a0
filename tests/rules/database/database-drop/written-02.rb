require "cassandra"
session.execute("DROP KEYSPACE shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "shop"
