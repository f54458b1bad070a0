from azure.keyvault.secrets import SecretClient
s = SecretClient(vault_url=u, credential=c)
s.begin_delete_secret("db-password")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "db-password" from Azure
