import aiohttp

def clean(client, things):
    aiohttp.TCPConnector(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.TCPConnector(ssl=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    client.list("one")
