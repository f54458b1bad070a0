fn clean(client: &Thing, things: &[Thing]) {
    client.with_custom_certificate_verifier("NoVerif");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.set_certificate_verifier("NoVerif");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.list("one");
}
