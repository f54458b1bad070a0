require "google/cloud/storage"
storage = Google::Cloud::Storage.new
storage.bucket("shop-backups").delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop-backups" from Google Cloud
