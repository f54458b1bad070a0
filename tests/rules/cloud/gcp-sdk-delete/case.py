import googleapiclient.discovery
from google.cloud import bigquery, compute_v1, container_v1, firestore, kms, pubsub_v1, secretmanager, storage

client = bigquery.Client()
client.delete_dataset("shop.orders", delete_contents=True, not_found_ok=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the dataset "shop.orders" with its tables
client.delete_dataset("shop.orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop.orders" from BigQuery
client.delete_table("shop.orders.lines")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop.orders.lines" from BigQuery
client.delete_model("shop.orders.m")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop.orders.m" from BigQuery
client.delete_routine("shop.orders.r")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop.orders.r" from BigQuery
client.get_dataset("shop.orders")
bucket = storage.Client().bucket("backups")
bucket.delete(force=True)
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket with every object in it
storage.Client().bucket("backups").delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
storage.Client().get_bucket("backups").delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
bucket.delete_blobs(bucket.list_blobs())
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
bucket.blob("one.tar").delete()
storage.Client().delete_bucket("backups")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a bucket or many objects of one
compute_v1.InstancesClient().delete(project="shop", zone="europe-west1-b", instance="web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web" from Google Cloud
compute_v1.InstancesClient().get(project="shop", zone="europe-west1-b", instance="web")
compute_v1.DisksClient().delete(project="shop", zone="europe-west1-b", disk="data")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from Google Cloud
compute_v1.SnapshotsClient().delete(project="shop", snapshot="before")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "before" from Google Cloud
compute_v1.ImagesClient().delete(project="shop", image="web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
compute_v1.InstanceGroupManagersClient().delete(project="shop", zone="a", instance_group_manager="web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
clusters = container_v1.ClusterManagerClient()
clusters.delete_cluster(name="projects/shop/locations/europe-west1/clusters/shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/shop/locations/europe-west1/clusters/shop" from Google Cloud
clusters.list_clusters(parent="projects/shop/locations/-")
container.delete_cluster(name="shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
redis_v1.CloudRedisClient().delete_instance(name="cache")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "cache" from Google Cloud
bigtable.BigtableInstanceAdminClient().delete_instance(name="clicks")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "clicks" from Google Cloud
resourcemanager_v3.ProjectsClient().delete_project(name="projects/shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/shop" from Google Cloud
resourcemanager_v3.FoldersClient().delete_folder(name="folders/1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "folders/1" from Google Cloud
alloydb_v1.AlloyDBAdminClient().delete_cluster(name="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
filestore_v1.CloudFilestoreManagerClient().delete_instance(name="share")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "share" from Google Cloud
admin.delete_instance(name="clicks")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "clicks" from Google Cloud
projects.delete_project(name="projects/shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/shop" from Google Cloud
admin.delete_database(name="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
admin.delete_backup(name="before")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "before" from Google Cloud
kms.KeyManagementServiceClient().destroy_crypto_key_version(name="k")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "k" from Google Cloud
keys.destroy_crypto_key_version(name="k")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "k" from Google Cloud
sqladmin = googleapiclient.discovery.build("sqladmin", "v1")
sqladmin.instances().delete(project="shop", instance="orders").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
sqladmin.instances().get(project="shop", instance="orders").execute()
sqladmin.databases().delete(project="shop", instance="orders", database="lines").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
sqladmin.backupRuns().delete(project="shop", instance="orders", id="1").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud
service.disks().delete(project="shop", disk="data").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from Google Cloud
service.snapshots().delete(project="shop", snapshot="before").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "before" from Google Cloud
service.projects().delete(projectId="shop").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
service.projects().zones().clusters().delete(clusterId="shop").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud
service.managedZones().delete(managedZone="example-org").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "example-org" from Google Cloud
service.instances().stop(project="shop", instance="web").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "web"
service.instances().reset(project="shop", instance="web").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "web"
service.instances().list(project="shop").execute()
pubsub_v1.PublisherClient().delete_topic(topic="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" from Google Cloud
pubsub_v1.SubscriberClient().delete_subscription(subscription="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" from Google Cloud
secretmanager.SecretManagerServiceClient().delete_secret(name="pay")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from Google Cloud
secrets.destroy_secret_version(name="pay/1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay/1" from Google Cloud
functions.delete_function(name="pay")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from Google Cloud
run.delete_service(name="web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from Google Cloud
iam.delete_service_account(name="app")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "app" from Google Cloud
iam.delete_key(name="k")
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "k" from Google Cloud
tasks.delete_queue(name="mails")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "mails" from Google Cloud
tasks.purge_queue(name="mails")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "mails" from Google Cloud
scheduler.delete_job(name="nightly")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "nightly" from Google Cloud
firestore.Client().recursive_delete(orders)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
logging_client.delete_log("audit")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "audit" from Google Cloud
logging_client.delete_sink("audit")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "audit" from Google Cloud
monitoring.delete_alert_policy(name="p")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "p" from Google Cloud
endpoints.delete_endpoint(name="e")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "e" from Google Cloud
artifacts.delete_repository(name="images")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "images" from Google Cloud
artifacts.get_repository(name="images")
