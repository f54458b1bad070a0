from google.cloud import compute_v1
compute_v1.InstancesClient().delete(project="shop", zone="z", instance="web-1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Google Cloud
