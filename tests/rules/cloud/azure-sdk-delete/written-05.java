import com.azure.cosmos.CosmosClient;

class Ops {
CosmosClient client;
    void f() throws Exception {
        client.getDatabase("shop").delete();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" with what is in it
    }
}
