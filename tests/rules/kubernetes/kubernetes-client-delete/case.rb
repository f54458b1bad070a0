client.delete_namespace("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
client.get_namespace("shop")
