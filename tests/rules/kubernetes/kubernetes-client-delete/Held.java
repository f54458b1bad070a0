import io.fabric8.kubernetes.client.KubernetesClient;

class Held {
    KubernetesClient cluster;

    void drop(String tenant) {
        var namespace = cluster.namespaces().withName("tenant-a");
        namespace.get();
        namespace.delete();
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "tenant-a" from the cluster with everything in it
    }
}
