import com.azure.storage.blob.BlobServiceClient;

class Ops {
BlobServiceClient s;
    void f() throws Exception {
        BlobContainerClient c = s.getBlobContainerClient("invoices");
        c.deleteIfExists();
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" with what is in it
    }
}
