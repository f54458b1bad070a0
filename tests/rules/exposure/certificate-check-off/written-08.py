import httpx
httpx.AsyncClient(verify=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
