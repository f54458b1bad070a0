import googleapis.Client;

class Ops {
    void clean(Client client) {
        client.instances().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.databases().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.disks().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.snapshots().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.projects().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.clusters().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.backupRuns().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.managedZones().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.buckets().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.networks().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.services().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
        client.list("one");
    }
}
