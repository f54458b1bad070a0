from googleapiclient.discovery import build
build("cloudresourcemanager", "v1").projects().delete(projectId="shop-prod").execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop-prod" from Google Cloud
