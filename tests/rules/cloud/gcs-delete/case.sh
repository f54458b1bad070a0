gsutil rm -r gs://invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "gs://invoices" from Cloud Storage
gsutil -m rm -r gs://invoices/2024
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "gs://invoices/2024" from Cloud Storage
gcloud storage rm --recursive gs://invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "gs://invoices" from Cloud Storage
gsutil rb gs://invoices
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "gs://invoices"
gcloud storage buckets delete gs://invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket "gs://invoices"
gsutil rsync -d ./site gs://www
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes from "gs://www" what the source lacks
gsutil rsync -n -d ./site gs://www
gsutil ls gs://invoices
gsutil rm gs://invoices/one.pdf
gsutil rm gs://shop/backups/*
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "gs://shop/backups/*" from Cloud Storage
gsutil rm gs://shop/backups/one.tar
gcloud storage rm gs://shop/backups/*
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "gs://shop/backups/*" from Cloud Storage
gcloud storage rm --all-versions gs://shop/backups/one.tar
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "gs://shop/backups/one.tar" from Cloud Storage
gsutil rm -a gs://shop/backups/one.tar
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "gs://shop/backups/one.tar" from Cloud Storage
gcloud storage rsync ./site gs://site --delete-unmatched-destination-objects
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes from "gs://site" what the source lacks
gcloud storage rsync ./site gs://site --delete-unmatched-destination-objects --dry-run
gsutil versioning set off gs://shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of old objects of "gs://shop" away
gsutil versioning get gs://shop
gsutil retention clear gs://shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of old objects of "gs://shop" away
gcloud storage buckets update gs://shop --no-versioning
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of old objects of "gs://shop" away
gcloud storage buckets update gs://shop --versioning
