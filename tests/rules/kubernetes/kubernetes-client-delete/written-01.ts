import { KubeConfig, CoreV1Api } from '@kubernetes/client-node';
const api = kc.makeApiClient(CoreV1Api);
await api.deleteNamespace({ name: 'shop' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
