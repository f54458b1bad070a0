from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient
from azure.mgmt.authorization import AuthorizationManagementClient
from azure.mgmt.compute import ComputeManagementClient
from azure.mgmt.resource import ResourceManagementClient
from azure.storage.blob import BlobServiceClient

credential = DefaultAzureCredential()
resources = ResourceManagementClient(credential, "1")
resources.resource_groups.begin_delete("shop").result()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "shop" and everything in it
resources.resource_groups.get("shop")
compute = ComputeManagementClient(credential, "1")
compute.virtual_machines.begin_delete("shop", "web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web" from Azure
compute.virtual_machines.begin_deallocate("shop", "web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "web"
compute.virtual_machines.begin_power_off("shop", "web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "web"
compute.virtual_machines.begin_start("shop", "web")
compute.disks.begin_delete("shop", "data")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from Azure
compute.snapshots.begin_delete("shop", "before")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "before" from Azure
compute.availability_sets.begin_delete("shop", "a")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "a" from Azure
aks.managed_clusters.begin_delete("shop", "k8s")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "k8s" from Azure
sql.databases.begin_delete("shop", "db1", "orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "db1" from Azure
sql.servers.begin_delete("shop", "db1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "db1" from Azure
storage.storage_accounts.delete("shop", "shopdata")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shopdata" from Azure
storage.blob_containers.delete("shop", "shopdata", "backups")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shopdata" from Azure
cosmos.database_accounts.begin_delete("shop", "orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Azure
cosmos.sql_resources.begin_delete_sql_database("shop", "orders", "db")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Azure
cache.redis.begin_delete("shop", "cache")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "cache" from Azure
vaults.vaults.delete("shop", "keys")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "keys" from Azure
bus.namespaces.begin_delete("shop", "events")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "events" from Azure
resources.resources.begin_delete_by_id("/subscriptions/1", "2024-01-01")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "2024-01-01" from Azure
resources.deployments.delete_by_id("/subscriptions/1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/subscriptions/1" from Azure
secrets = SecretClient("https://shop.vault.azure.net", credential)
secrets.begin_delete_secret("pay")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from Azure
secrets.purge_deleted_secret("pay")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "pay" for good
secrets.get_secret("pay")
keys.begin_delete_key("pay")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from Azure
keys.purge_deleted_key("pay")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "pay" for good
certificates.begin_delete_certificate("web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from Azure
certificates.purge_deleted_certificate("web")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "web" for good
hsm.begin_purge_deleted("pay", "weu")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes "pay" for good
hsm.begin_purge("pay")
#^^^^^^^^^^^^^^^^^^^^^ critical: removes "pay" for good
blobs = BlobServiceClient("https://shopdata.blob.core.windows.net", credential)
blobs.delete_container("backups")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "backups" with what is in it
blobs.get_container_client("backups").delete_blobs("a", "b")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "a" with what is in it
blobs.get_container_client("backups").list_blobs()
shares.delete_share("share")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "share" with what is in it
lake.delete_file_system("raw")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "raw" with what is in it
lake.delete_directory("raw/2024")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "raw/2024" with what is in it
queues.delete_queue("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
tables.delete_table("carts")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "carts" with what is in it
database.delete_database("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
topics.delete_topic("orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" with what is in it
authorization = AuthorizationManagementClient(credential, "1")
authorization.role_assignments.delete("/subscriptions/1", "a")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the role or lock "/subscriptions/1" away
authorization.role_assignments.delete_by_id("/subscriptions/1/a")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the role or lock "/subscriptions/1/a" away
locks.management_locks.delete_by_scope("/subscriptions/1", "keep")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the role or lock "/subscriptions/1" away
locks.management_locks.delete_at_resource_group_level("shop", "keep")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the role or lock "shop" away
locks.management_locks.delete_at_resource_level("shop", "a", "b", "c", "d", "keep")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the role or lock "shop" away
locks.management_locks.get_by_scope("/subscriptions/1", "keep")
