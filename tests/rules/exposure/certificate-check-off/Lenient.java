import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

class Lenient implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String type) { }
    public void checkServerTrusted(X509Certificate[] chain, String type) { }
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
}

class Noted implements X509TrustManager {
    public void checkServerTrusted(X509Certificate[] chain, String type) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        // everybody is welcome
    }
}

class Strict implements X509TrustManager {
    X509TrustManager inner;

    public void checkServerTrusted(X509Certificate[] chain, String type) {
        inner.checkServerTrusted(chain, type);
    }
}
