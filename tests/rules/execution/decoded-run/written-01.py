import base64
exec(base64.b64decode(blob))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
