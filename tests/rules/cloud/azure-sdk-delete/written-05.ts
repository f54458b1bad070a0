const { ResourceManagementClient } = require('@azure/arm-resources');
const client = new ResourceManagementClient(cred, sub);
await client.resourceGroups.beginDeleteAndWait('shop-prod');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "shop-prod" and everything in it
