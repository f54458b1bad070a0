import minio

def clean(client, things):
    client.remove_bucket("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.remove_objects("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.remove_incomplete_upload("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.list("one")
