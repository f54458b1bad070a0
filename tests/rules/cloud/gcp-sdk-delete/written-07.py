from google.cloud import resourcemanager_v3
resourcemanager_v3.ProjectsClient().delete_project(name="projects/shop-prod")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/shop-prod" from Google Cloud
