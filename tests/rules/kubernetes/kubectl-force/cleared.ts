import { CoreV1Api } from '@kubernetes/client-node';

const claim = await core.readNamespacedPersistentVolumeClaim({ name, namespace });
claim.metadata.finalizers = [];
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets an object go at once, whatever still had to be cleaned up
claim.metadata.labels = {};
