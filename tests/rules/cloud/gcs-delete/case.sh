gsutil rm -r gs://invoices
gsutil -m rm -r gs://invoices/2024
gcloud storage rm --recursive gs://invoices
gsutil rb gs://invoices
gcloud storage buckets delete gs://invoices
gsutil rsync -d ./site gs://www
gsutil rsync -n -d ./site gs://www
gsutil ls gs://invoices
gsutil rm gs://invoices/one.pdf
