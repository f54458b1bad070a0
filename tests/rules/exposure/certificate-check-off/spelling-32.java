class Ops {
    void clean(Client client) {
        client.setSSLHostnameVerifier(lib.NoopHostnameVerifier);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.hostnameVerifier(lib.NoopHostnameVerifier);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.setHostnameVerifier(lib.NoopHostnameVerifier);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.setDefaultHostnameVerifier(lib.NoopHostnameVerifier);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.list("one");
    }
}
