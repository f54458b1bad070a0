use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};
fn f() { let mut b = SslConnector::builder(SslMethod::tls()).unwrap(); b.set_verify(SslVerifyMode::NONE); }
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
