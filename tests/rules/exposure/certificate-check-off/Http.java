import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;

class Http {
    Object verifier = NoopHostnameVerifier.INSTANCE;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    Object trust = InsecureTrustManagerFactory.INSTANCE;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    Object other = Registry.INSTANCE;
}
