import { ComputeManagementClient } from '@azure/arm-compute';
const c = new ComputeManagementClient(cred, sub);
await c.virtualMachines.beginDelete('rg', 'web-1');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Azure
