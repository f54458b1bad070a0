import httpx
client = httpx.Client(base_url="https://api.cloudflare.com/client/v4")
client.delete("/zones/abc")
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4" to delete what it names
