import k8s from '@kubernetes/client-node';
await apps.deleteNamespacedStatefulSet('pg', 'shop');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pg" from the cluster
