import path

def clean(client, things):
    client.removetree()
#   ^^^^^^^^^^^^^^^^^^^ high: deletes a folder and everything below
    client.rmtree_p()
#   ^^^^^^^^^^^^^^^^^ high: deletes a folder and everything below
    client.remove_tree()
#   ^^^^^^^^^^^^^^^^^^^^ high: deletes a folder and everything below
    client.list("one")
