use azure::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.begin_delete("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.purge("one");
//  ^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.purge_deleted_secret("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.purge_deleted_key("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.list("one");
}
