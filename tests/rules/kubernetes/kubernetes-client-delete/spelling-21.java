import io.fabric8.Client;

class Ops {
    void clean(Client client) {
        client.namespaces().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from the cluster with everything in it
        client.namespaces().withName().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from the cluster with everything in it
        client.namespaces().resource().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from the cluster with everything in it
        client.persistentVolumes().withName().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from the cluster with everything in it
        client.persistentVolumeClaims().inNamespace().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from the cluster with everything in it
        client.persistentVolumeClaims().inAnyNamespace().delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from the cluster with everything in it
        client.list("one");
    }
}
