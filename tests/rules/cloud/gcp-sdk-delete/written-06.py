from google.cloud.compute_v1 import InstancesClient
client = InstancesClient()
op = client.delete(project="shop", zone="z", instance="web-1")
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Google Cloud
