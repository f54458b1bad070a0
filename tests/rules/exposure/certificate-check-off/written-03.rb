require "httparty"
HTTParty.get(u, verify: false)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
