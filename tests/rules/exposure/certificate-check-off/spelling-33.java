class Ops {
    void clean(Client client) {
        client.setTrustAll(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.trustAll(true);
//      ^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.setInsecure(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.setVerifyHost(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.disableHostnameVerification(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.list("one");
    }
}
