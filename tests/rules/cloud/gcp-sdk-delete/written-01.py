from google.cloud import storage
storage.Client().bucket("shop-backups").delete(force=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket with every object in it
