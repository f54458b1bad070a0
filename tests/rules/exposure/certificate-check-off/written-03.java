import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;

class Ops {

    void f() throws Exception {
        SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build();
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    }
}
