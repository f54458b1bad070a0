from google.cloud import container_v1
container_v1.ClusterManagerClient().delete_cluster(name="projects/p/locations/l/clusters/c")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/p/locations/l/clusters/c" from Google Cloud
