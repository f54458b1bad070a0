fn clean(client: &Thing, things: &[Thing]) {
    client.insecure_disable_signature_validation();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
    jsonwebtoken::dangerous::insecure_decode();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
    jsonwebtoken::dangerous_insecure_decode();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
    client.list("one");
}
