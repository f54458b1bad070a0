import aiohttp
conn = aiohttp.TCPConnector(ssl=False)
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
