fn clean(client: &Thing, things: &[Thing]) {
    client.allow_any_origin("one").allow_credentials();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.allow_any_origin("one").supports_credentials();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.list("one");
}
