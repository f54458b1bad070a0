import com.azure.storage.blob.BlobContainerClient;

class Ops {
BlobContainerClient container;
    void f() throws Exception {
        container.delete();
//      ^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
    }
}
