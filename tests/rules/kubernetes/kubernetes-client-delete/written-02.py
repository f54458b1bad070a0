from kubernetes import client
v1 = client.CoreV1Api()
v1.delete_namespaced_persistent_volume_claim("data", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from the cluster with everything in it
