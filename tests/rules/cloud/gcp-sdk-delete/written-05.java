import com.google.cloud.container.v1.ClusterManagerClient;

class Ops {
ClusterManagerClient client;
    void f() throws Exception {
        client.deleteCluster("p/l/c");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "p/l/c" from Google Cloud
    }
}
