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
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
gcloud secrets delete password
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "password" from Google Cloud
bq rm -r -f shop:reports
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the dataset "shop:reports" with its tables
bq ls
gcloud sql instances list
gcloud container node-pools delete default --cluster shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "default" from Google Cloud
gcloud container fleet memberships delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
gcloud compute instance-groups managed delete web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web" from Google Cloud
gcloud bigtable instances delete clicks
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "clicks" from Google Cloud
gcloud firestore databases delete --database orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
gcloud firestore bulk-delete --collection-ids orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
gcloud filestore instances delete share
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "share" from Google Cloud
gcloud alloydb clusters delete orders --region europe-west1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
gcloud redis instances delete cache
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "cache" from Google Cloud
gcloud memcache instances delete cache
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "cache" from Google Cloud
gcloud composer environments delete flows
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "flows" from Google Cloud
gcloud dataproc clusters delete spark
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "spark" from Google Cloud
gcloud data-fusion instances delete f
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "f" from Google Cloud
gcloud datastore databases delete d
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "d" from Google Cloud
gcloud logging buckets delete audit --location global
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "audit" from Google Cloud
gcloud healthcare datasets delete d
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "d" from Google Cloud
gcloud source repos delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
gcloud bms volumes delete v
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "v" from Google Cloud
gcloud netapp volumes delete v
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "v" from Google Cloud
gcloud memorystore instances delete m
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "m" from Google Cloud
gcloud beta sql instances delete orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
gcloud beta sql instances describe orders
gcloud deployment-manager deployments delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the deployment "shop" with its resources
gcloud deployment-manager deployments delete shop --delete-policy=abandon
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "shop" from Google Cloud
gcloud infra-manager deployments delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the deployment "shop" with its resources
gcloud compute networks subnets delete a
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "a" from Google Cloud
gcloud app versions delete v1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "v1" from Google Cloud
gcloud dns record-sets delete shop.example.org --type A
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop.example.org" from Google Cloud
gcloud artifacts repositories delete images
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "images" from Google Cloud
gcloud artifacts docker images delete europe-docker.pkg.dev/shop/images/web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "europe-docker.pkg.dev/shop/images/web" from Google Cloud
gcloud container images delete gcr.io/shop/web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "gcr.io/shop/web" from Google Cloud
gcloud dataflow jobs cancel 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "1" from Google Cloud
gcloud builds triggers delete t
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "t" from Google Cloud
gcloud scheduler jobs delete nightly
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "nightly" from Google Cloud
gcloud tasks queues purge mails
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "mails" from Google Cloud
gcloud tasks queues list
gcloud endpoints services delete api.example.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "api.example.org" from Google Cloud
gcloud ai endpoints delete 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "1" from Google Cloud
gcloud monitoring policies delete p
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "p" from Google Cloud
gcloud certificate-manager certificates delete c
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "c" from Google Cloud
gcloud domains registrations delete example.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "example.org" from Google Cloud
gcloud eventarc triggers delete t
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "t" from Google Cloud
gcloud workflows delete w
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "w" from Google Cloud
gcloud secrets versions destroy 3 --secret pay
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys "3" for good
gcloud privateca pools delete p
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys "p" for good
gcloud iam service-accounts delete app@shop.iam.gserviceaccount.com
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "app@shop.iam.gserviceaccount.com" away from whoever signs in with it
gcloud iam service-accounts disable app@shop.iam.gserviceaccount.com
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "app@shop.iam.gserviceaccount.com" away from whoever signs in with it
gcloud iam service-accounts keys delete 1 --iam-account app@shop.iam.gserviceaccount.com
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "1" away from whoever signs in with it
gcloud iam workload-identity-pools delete ci --location global
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "ci" away from whoever signs in with it
gcloud resource-manager folders delete 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "1" away from whoever signs in with it
gcloud services disable pubsub.googleapis.com --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches the service "pubsub.googleapis.com" off for the whole project
gcloud services list
gcloud projects remove-iam-policy-binding shop --member user:ana@example.org --role roles/viewer
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes a role on "shop" away
gcloud pubsub topics remove-iam-policy-binding orders --member user:ana@example.org --role roles/viewer
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes a role on "orders" away
gcloud transfer delete
#^^^^^^^^^^^^^^^^^^^^^ medium: deletes something from Google Cloud
gcloud looker instances delete bi
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "bi" from Google Cloud
gcloud looker instances describe bi
gcloud network-connectivity hubs route-tables delete r
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "r" from Google Cloud
gcloud edge-cloud networking routers purge r
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "r" from Google Cloud
gcloud a b c d delete x
#^^^^^^^^^^^^^^^^^^^^^^ medium: deletes "x" from Google Cloud
bq rm -f -t shop.orders
#^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop.orders" from BigQuery
bq ls shop
bq show shop.orders
gcloud config set project delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes something from Google Cloud
