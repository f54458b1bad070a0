import requests
requests.delete("https://api.digitalocean.com/v2/droplets/123", headers=h)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.digitalocean.com/v2/droplets/123" to delete what it names
