from google.cloud import storage
bucket = storage.Client().bucket("shop-backups")
for blob in bucket.list_blobs(prefix="2024/"):
    blob.delete()
#   ^^^^^^^^^^^^^ critical: deletes the objects of the bucket "shop-backups" one by one
