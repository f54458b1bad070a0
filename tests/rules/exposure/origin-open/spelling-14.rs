fn clean(client: &Thing, things: &[Thing]) {
    CorsLayer::very_permissive();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    Cors::permissive();
//  ^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.list("one");
}
