import base64
exec(base64.b64decode("cHJpbnQoMSk="))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
exec("print(1)")
base64.b64decode("cHJpbnQoMSk=")
eval(base64.b64decode("MSArIDE="))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
