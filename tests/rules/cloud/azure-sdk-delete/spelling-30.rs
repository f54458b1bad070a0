use azure_mgmt::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.container_client("one").delete("one");
    client.list("one");
}
