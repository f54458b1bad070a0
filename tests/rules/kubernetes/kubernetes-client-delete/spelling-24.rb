require "kubeclient"

def clean(client, things)
  client.delete_entity("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_persistent_volume_claim("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_persistent_volume("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_deployment("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_stateful_set("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_service("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_secret("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_config_map("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_node("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.delete_resource("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
  client.list("one")
end
