import org.apache.http.conn.ssl.NoopHostnameVerifier;

class Old {
    Object verifier = NoopHostnameVerifier.INSTANCE;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
}
