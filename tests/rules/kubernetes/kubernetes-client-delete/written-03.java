import io.fabric8.kubernetes.client.KubernetesClient;

class Ops {
KubernetesClient client;
    void f() throws Exception {
        client.apps().statefulSets().inNamespace("shop").withName("pg").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pg" from the cluster
    }
}
