import aiohttp

def clean(client, things):
    client.get(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.post(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.put(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.patch(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.delete(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.request(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.ws_connect(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.list("one")
