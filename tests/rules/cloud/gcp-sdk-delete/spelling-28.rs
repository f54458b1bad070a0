use google_cloud::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.delete_bucket("one");
    client.delete_instance("one");
    client.delete_database("one");
    client.delete_dataset("one");
    client.delete_topic("one");
    client.delete_project("one");
    client.delete_secret("one");
    client.delete_cluster("one");
    client.list("one");
}
