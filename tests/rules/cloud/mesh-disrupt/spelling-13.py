import kazoo

def clean(client, things):
    client.delete("one", recursive=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what lies below "one" in the store of the cluster
    client.list("one")
