const compute = require('@google-cloud/compute');
const instances = new compute.InstancesClient();
await instances.delete({ project, zone, instance: 'web-1' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Google Cloud
