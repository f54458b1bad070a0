from google.cloud import storage
bucket = storage.Client().bucket("shop-backups")
bucket.delete_blobs(list(bucket.list_blobs()))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
