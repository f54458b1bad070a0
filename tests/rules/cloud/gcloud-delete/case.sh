gcloud projects delete shop
gcloud sql instances delete billing --quiet
gcloud container clusters delete shop
gcloud compute disks delete data
gcloud spanner instances delete ledger
gcloud kms keys versions destroy 1 --key shop
gcloud compute networks delete shop
gcloud run services delete web
gcloud functions delete resize
gcloud pubsub topics delete orders
gcloud dns managed-zones delete shop
gcloud secrets delete password
bq rm -r -f shop:reports
bq ls
gcloud sql instances list
