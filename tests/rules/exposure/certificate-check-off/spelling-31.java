class Ops {
    void clean(Client client) {
        new ssl.NoopHostnameVerifier();
        new TrustAllStrategy.INSTANCE();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        new TrustAllStrategy();
        new TrustSelfSignedStrategy();
        new AllowAllHostnameVerifier.INSTANCE();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        new InsecureTrustManagerFactory.INSTANCE();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        new NoopHostnameVerifier.INSTANCE();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        client.list("one");
    }
}
