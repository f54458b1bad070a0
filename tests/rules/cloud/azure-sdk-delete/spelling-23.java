import com.azure.Client;

class Ops {
    void clean(Client client) {
        BlobContainerClient made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        BlobContainerClient made = lib.make();
        made.deleteIfExists("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        BlobContainerAsyncClient made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.getBlobContainerClient().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
        client.getBlobContainerClient().deleteIfExists("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
        client.deleteBlobContainer("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        BlobServiceClient made = lib.make();
        made.deleteBlobContainer("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        ShareClient made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        CosmosDatabase made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        CosmosContainer made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        CosmosAsyncContainer made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        CosmosAsyncDatabase made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.getDatabase().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
        client.getContainer().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
        QueueClient made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        TableServiceClient made = lib.make();
        made.deleteTable("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        TableClient made = lib.make();
        made.deleteTable("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        DataLakeFileSystemClient made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.deleteFileSystem("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.deleteShare("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.deleteContainer("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.list("one");
    }
}
