import io.kubernetes.client.Client;

class Ops {
    void clean(Client client) {
        client.deleteNamespacedDeployment("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteNamespacedStatefulSet("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteNamespacedService("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteNamespacedSecret("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteNamespacedConfigMap("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteCollectionNamespacedPod("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteCollectionNamespacedDeployment("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteNode("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteNamespacedDaemonSet("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteClusterRole("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteClusterRoleBinding("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteNamespacedCustomObject("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteClusterCustomObject("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.deleteCustomResourceDefinition("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
        client.list("one");
    }
}
