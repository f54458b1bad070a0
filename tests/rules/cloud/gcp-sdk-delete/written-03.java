import com.google.cloud.compute.v1.InstancesClient;

class Ops {

    void f() throws Exception {
        try (InstancesClient c = InstancesClient.create()) {
            c.deleteAsync("shop", "z", "web-1");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Google Cloud
        }
    }
}
