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
apps.delete_namespaced_daemon_set("agent", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "agent" from the cluster
networking.delete_namespaced_ingress("web", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
v1.delete_namespaced_config_map("web", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
batch.delete_namespaced_cron_job("nightly", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "nightly" from the cluster
scaling.delete_namespaced_horizontal_pod_autoscaler("web", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
policy.delete_namespaced_pod_disruption_budget("web", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
networking.delete_namespaced_network_policy("deny", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "deny" from the cluster
v1.delete_namespaced_service_account("app", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "app" from the cluster
rbac.delete_namespaced_role_binding("app", "shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "app" from the cluster
apps.delete_collection_namespaced_deployment("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from the cluster
v1.delete_collection_namespaced_secret("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from the cluster
apps.delete_collection_namespaced_stateful_set("shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from the cluster
v1.delete_node("node-1")
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "node-1" from the cluster
rbac.delete_cluster_role("reader")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "reader" from the cluster
rbac.delete_cluster_role_binding("reader")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "reader" from the cluster
storage.delete_storage_class("fast")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "fast" from the cluster
custom.delete_namespaced_custom_object("example.org", "v1", "shop", "databases", "orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "example.org" from the cluster
custom.delete_cluster_custom_object("example.org", "v1", "databases", "orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "example.org" from the cluster
custom.delete_collection_namespaced_custom_object("example.org", "v1", "shop", "databases")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "example.org" from the cluster
extensions.delete_custom_resource_definition("databases.example.org")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "databases.example.org" from the cluster
v1.delete_namespaced_pod("web-1", "shop")
