gcloud projects delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Google Cloud project "shop" and everything in it
gcloud sql instances delete billing --quiet
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "billing" from Google Cloud
gcloud container clusters delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
gcloud compute disks delete data
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from Google Cloud
gcloud spanner instances delete ledger
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "ledger" from Google Cloud
gcloud kms keys versions destroy 1 --key shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "1" from Google Cloud
gcloud compute networks delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Google Cloud
gcloud run services delete web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from Google Cloud
gcloud functions delete resize
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "resize" from Google Cloud
gcloud pubsub topics delete orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" from Google Cloud
gcloud dns managed-zones delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Google Cloud
gcloud secrets delete password
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "password" from Google Cloud
bq rm -r -f shop:reports
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the dataset "shop:reports" with its tables
bq ls
gcloud sql instances list
