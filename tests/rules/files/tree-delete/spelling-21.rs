use cap_std::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.remove_dir_all("one");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
    client.list("one");
}
