fn clean(client: &Thing, things: &[Thing]) {
    client.set_verify(SslVerifyMode::NONE);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.list("one");
}
