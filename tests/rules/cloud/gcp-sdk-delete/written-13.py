from google.cloud import secretmanager
secretmanager.SecretManagerServiceClient().delete_secret(request={"name": n})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from Google Cloud
