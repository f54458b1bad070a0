http = Net::HTTP.new(h, 443)
http.verify_mode = OpenSSL::SSL::VERIFY_NONE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
