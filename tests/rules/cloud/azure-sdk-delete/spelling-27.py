import azure

def clean(client, things):
    for one in things:
        client.delete_blob("one")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        lib.BlobClient().delete_blob("one")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
        client.list("one")
