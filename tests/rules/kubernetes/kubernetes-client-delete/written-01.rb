require "kubeclient"
client = Kubeclient::Client.new(u)
client.delete_namespace("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
