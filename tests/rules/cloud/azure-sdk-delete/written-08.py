from azure.mgmt.sql.aio import SqlManagementClient
async def f(client: SqlManagementClient):
    await client.databases.begin_delete("rg", "server", "orders")
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "server" from Azure
