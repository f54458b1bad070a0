import ssl

make("one", cert_reqs=ssl.CERT_NONE)
#           ^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
session.verify = False
#^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
s.verify = False
#^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
sess.verify = False
#^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
client.verify = False
#^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
http.verify = False
#^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
ssl._create_default_https_context = ssl._create_unverified_context
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", tls_insecure=False)
#           ^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", verify_certs=False)
#           ^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", tlsAllowInvalidCertificates=False)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", tlsInsecure=False)
#           ^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", ssl_verify_cert=False)
#           ^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", tlsAllowInvalidCertificates=True)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", tlsInsecure=True)
#           ^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", tlsAllowInvalidHostnames=True)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", ssl_cert_reqs=True)
#           ^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
make("one", name="two")
