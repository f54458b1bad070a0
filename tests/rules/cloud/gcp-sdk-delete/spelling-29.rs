use cloud_storage::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.bucket().delete("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    cloud_storage::Bucket::delete("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    client.list("one");
}
