from google.cloud import kms
kms.KeyManagementServiceClient().destroy_crypto_key_version(request={"name": n})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
