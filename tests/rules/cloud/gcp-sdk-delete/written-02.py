from google.cloud import storage
bucket = storage.Client().get_bucket("shop-backups")
bucket.delete()
#^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
