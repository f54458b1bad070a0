import io.kubernetes.client.openapi.apis.CoreV1Api;

class Ops {
CoreV1Api api;
    void f() throws Exception {
        api.deleteNamespace("shop", null, null, null, null, null, null);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the cluster with everything in it
    }
}
