import io.fabric8.kubernetes.client.KubernetesClient;

class Spaces {
    void drop(KubernetesClient client) {
        client.namespaces().withName("shop").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
        client.namespaces().withName("shop").get();
        client.persistentVolumeClaims().inNamespace("shop").withName("data").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "data" from the cluster
        client.apps().statefulSets().inNamespace("shop").withName("db").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "db" from the cluster
        client.apps().deployments().inNamespace("shop").withName("web").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
        client.apps().deployments().inNamespace("shop").withName("web").scale(2);
    }
}
