class Names {
    void open(HttpsURLConnection connection, OkHttpClient.Builder builder, SSLContextBuilder ssl) throws Exception {
        connection.setHostnameVerifier((host, session) -> true);
        builder.hostnameVerifier((host, session) -> true).build();
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
        ssl.loadTrustMaterial(null, (chain, type) -> true);
        ssl.loadTrustMaterial(store, null);
        connection.setHostnameVerifier(strict);
    }
}
