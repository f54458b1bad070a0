require "base64"
eval(Base64.decode64(code))
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
