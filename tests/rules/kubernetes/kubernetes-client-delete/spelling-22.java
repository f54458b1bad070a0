import io.fabric8.Client;

class Ops {
    void clean(Client client) {
        client.inNamespace().withName().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from the cluster
        client.inNamespace().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
        client.inAnyNamespace().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
        client.inNamespace().withLabel().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
        client.resourceList().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
        client.load().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
        client.resource().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
        client.secrets().inNamespace().withName().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from the cluster
        client.services().inNamespace().withName().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from the cluster
        client.withName().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from the cluster
        client.withLabel().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from the cluster
        client.list("one");
    }
}
