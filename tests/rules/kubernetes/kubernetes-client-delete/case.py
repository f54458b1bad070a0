from kubernetes import client, config

config.load_kube_config()
v1 = client.CoreV1Api()
v1.delete_namespace("billing")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "billing" from the cluster with everything in it
v1.delete_namespace(name="billing", dry_run="All")
v1.read_namespace("billing")
v1.delete_persistent_volume("ledger")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "ledger" from the cluster with everything in it
v1.delete_namespaced_persistent_volume_claim("data", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from the cluster with everything in it
v1.delete_collection_namespaced_persistent_volume_claim("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
v1.delete_collection_namespaced_pod("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from the cluster
v1.delete_namespaced_service("web", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
v1.delete_namespaced_secret("password", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "password" from the cluster
apps = client.AppsV1Api()
apps.delete_namespaced_stateful_set("queue", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "queue" from the cluster
apps.delete_namespaced_deployment("checkout", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "checkout" from the cluster
subsystem.delete_namespace(nvm_subsystem_id, namespace_id)
v1.delete_namespace(tenant, client.V1DeleteOptions())
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from the cluster with everything in it


def later(api):
    api.delete_namespace("billing")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "billing" from the cluster with everything in it
