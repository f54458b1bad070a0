fn clean(client: &Thing, things: &[Thing]) {
    Permissions::from_mode("0o777");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change a file
    client.list("one");
}
