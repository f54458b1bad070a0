import javax.net.ssl.HttpsURLConnection;

class Ops {

    void f() throws Exception {
        HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    }
}
