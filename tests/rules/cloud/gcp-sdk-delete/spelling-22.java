import com.google.cloud.storage.Client;

class Ops {
    void clean(Client client) {
        com.google.cloud.storage.Storage.delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        storage.Storage made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.getService().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        storage.Bucket made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.get().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        bigquery.BigQuery made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        storage.Blob made = lib.make();
        made.delete("one");
//      ^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.delete("one");
//      ^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.list("one");
    }
}
