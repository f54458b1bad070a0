use bb8_redis::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.flushall();
//  ^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    client.flushdb();
//  ^^^^^^^^^^^^^^^^ critical: empties the key-value store
    client.list("one");
}
