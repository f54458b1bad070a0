def clean(client, things):
    exec(b64decode())
#   ^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
    eval(b64decode())
#   ^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
    builtins.exec(b64decode())
    client.list("one")
