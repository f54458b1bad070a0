require "openssl"

http.ssl_verify_mode = OpenSSL::SSL::VERIFY_NONE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
http.verify_peer = OpenSSL::SSL::VERIFY_NONE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
http.verify_hostname = OpenSSL::SSL::VERIFY_NONE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
http.name = "one"
