use git2::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.reset(what, ResetType::Hard);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.list("one");
}
