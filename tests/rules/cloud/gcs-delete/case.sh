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
