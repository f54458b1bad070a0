import consul

def clean(client, things):
    client.kv().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
    client.delete_prefix("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
    client.KV().DeleteTree("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
    client.delete_tree("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
    client.list("one")
