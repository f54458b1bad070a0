import google.cloud

def clean(client, things):
    for one in things:
        client.blob().delete("one")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects of the bucket "one" one by one
        client.list_blobs().delete("one")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects of the bucket that is named at run time one by one
        client.get_blob().delete("one")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects of the bucket "one" one by one
        client.Blob().delete("one")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the objects of the bucket "one" one by one
        client.list("one")
