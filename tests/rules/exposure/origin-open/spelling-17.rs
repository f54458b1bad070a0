fn clean(client: &Thing, things: &[Thing]) {
    client.send_wildcard("one").supports_credentials();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.send_wildcard("one").allow_credentials();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.list("one");
}
