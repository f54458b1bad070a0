from azure.storage.blob import BlobServiceClient
svc = BlobServiceClient.from_connection_string(conn)
svc.get_container_client("invoices").delete_container()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
