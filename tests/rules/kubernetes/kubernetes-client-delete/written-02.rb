require "kubeclient"
client.delete_persistent_volume_claim("data", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "data" from the cluster
