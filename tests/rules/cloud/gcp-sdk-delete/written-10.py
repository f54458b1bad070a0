from googleapiclient import discovery
sql = discovery.build("sqladmin", "v1")
sql.instances().delete(project="shop", instance="orders").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
