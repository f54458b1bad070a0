fn clean(client: &Thing, things: &[Thing]) {
    client.allow_any_origin().supports_credentials(true);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.list("one");
}
