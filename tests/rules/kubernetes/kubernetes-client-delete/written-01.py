from kubernetes import client, config
config.load_kube_config()
client.CoreV1Api().delete_namespace("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
