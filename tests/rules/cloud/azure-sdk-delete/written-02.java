import com.azure.storage.blob.*;

class Ops {

    void f() throws Exception {
        BlobServiceClient s = new BlobServiceClientBuilder().connectionString(c).buildClient();
        s.deleteBlobContainer("invoices");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" with what is in it
    }
}
