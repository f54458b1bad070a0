import docker

def clean(client, things):
    client.volumes().get().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume that is named at run time with what is in it
    client.volumes().list().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "one" with what is in it
    client.volumes().create().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "one" with what is in it
    client.remove_volume("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "one" with what is in it
    client.prune_volumes("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "one" with what is in it
    client.list("one")
