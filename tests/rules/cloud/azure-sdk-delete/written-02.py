from azure.storage.blob import ContainerClient
c = ContainerClient.from_connection_string(conn, "invoices")
c.delete_container()
#^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
