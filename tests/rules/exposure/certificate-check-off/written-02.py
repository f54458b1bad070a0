import ssl
ctx = ssl.create_default_context()
ctx.verify_mode = ssl.CERT_NONE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
