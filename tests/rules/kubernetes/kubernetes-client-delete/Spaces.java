import io.fabric8.kubernetes.client.KubernetesClient;

class Spaces {
    void drop(KubernetesClient client) {
        client.namespaces().withName("shop").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
        client.namespaces().withName("shop").get();
    }
}
