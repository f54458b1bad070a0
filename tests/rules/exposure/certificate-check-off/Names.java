class Names {
    void open(HttpsURLConnection connection, OkHttpClient.Builder builder, SSLContextBuilder ssl) throws Exception {
        connection.setHostnameVerifier((host, session) -> true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        builder.hostnameVerifier((host, session) -> true).build();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        ssl.loadTrustMaterial(null, (chain, type) -> true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        ssl.loadTrustMaterial(store, null);
        connection.setHostnameVerifier(strict);
    }
}
