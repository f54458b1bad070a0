import { InstancesClient } from '@google-cloud/compute';
const client = new InstancesClient();
await client.delete({ project: 'shop', zone: 'z', instance: 'web-1' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Google Cloud
