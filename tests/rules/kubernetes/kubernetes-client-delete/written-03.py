from kubernetes import client
apps = client.AppsV1Api()
apps.delete_namespaced_stateful_set(name="pg", namespace="shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pg" from the cluster
