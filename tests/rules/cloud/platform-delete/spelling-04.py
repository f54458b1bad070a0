import pydo

def clean(client, things):
    client.droplets().destroy("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.databases().destroy_cluster("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.kubernetes().delete_cluster("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.volumes().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.apps().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.servers().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.networks().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.destroy("one")
#   ^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.delete_server("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.delete_volume("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.terminate_node("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.destroy_node("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.destroy_volume("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.compute().delete_server("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.instances().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.delete_project("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
    client.list("one")
