import io.fabric8.Client;

class Ops {
    void clean(Client client) {
        client.scale(0);
//      ^^^^^^^^^^^^^^^ high: leaves something with nothing running
        client.patchNamespacedDeploymentScale(0);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves something with nothing running
        client.replaceNamespacedDeploymentScale(0);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves something with nothing running
        client.list("one");
    }
}
