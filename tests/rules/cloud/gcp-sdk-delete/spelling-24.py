import google.cloud

def clean(client, things):
    client.Bucket().delete("one")
    client.bucket().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
    client.get_bucket().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
    client.create_bucket().delete("one")
    client.Bucket().delete_blobs("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
    client.list("one")
