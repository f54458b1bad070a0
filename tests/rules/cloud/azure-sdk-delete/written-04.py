from azure.mgmt.compute import ComputeManagementClient
compute = ComputeManagementClient(cred, sub)
compute.virtual_machines.begin_delete("shop", "web-1").result()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Azure
