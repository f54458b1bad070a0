import io.fabric8.kubernetes.client.KubernetesClient;

class Ops {
KubernetesClient client;
    void f() throws Exception {
        client.namespaces().withName("shop").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
    }
}
