fn clean(client: &Thing, things: &[Thing]) {
    client.set_verify_hostname(false);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.verify_hostname(false);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.list("one");
}
