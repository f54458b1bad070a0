import io.kubernetes.client.Client;

class Ops {
    void clean(Client client) {
        client.deleteNamespace("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from the cluster with everything in it
        client.deletePersistentVolume("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from the cluster with everything in it
        client.deleteNamespacedPersistentVolumeClaim("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from the cluster with everything in it
        client.deleteCollectionNamespacedPersistentVolumeClaim("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from the cluster with everything in it
        client.list("one");
    }
}
