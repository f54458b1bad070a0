import kubernetes

def clean(client, things):
    client.delete_collection_namespaced_persistent_volume_claim()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from the cluster with everything in it
    client.delete_collection_namespaced_config_map()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_collection_namespaced_service()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_collection_namespaced_job()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_namespaced_job()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_namespaced_replica_set()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_namespaced_role()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_priority_class()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_validating_webhook_configuration()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_mutating_webhook_configuration()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_volume_attachment()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_collection_node()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.delete_namespaced_resource_quota()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
    client.list("one")
