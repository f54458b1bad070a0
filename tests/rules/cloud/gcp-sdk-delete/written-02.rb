require "google/cloud/bigquery"
Google::Cloud::Bigquery.new.dataset("shop").delete force: true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
