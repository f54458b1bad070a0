require "faraday"
Faraday.new(url: u, ssl: { verify: false })
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
