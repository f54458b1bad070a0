import httpx
import requests

requests.delete("https://api.render.com/v1/services/srv-1", timeout=5)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.render.com/v1/services/srv-1" to delete what it names
requests.delete("http://localhost:9200/orders")
requests.delete("https://shop.example.org/carts/1")
httpx.delete("https://api.render.com/v1/services/srv-1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.render.com/v1/services/srv-1" to delete what it names
httpx.post("https://backboard.example.org/graphql/v2", json={"query": "mutation { volumeDelete(volumeId: 1) }"})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: asks "https://backboard.example.org/graphql/v2" to delete what a query names
requests.get("https://api.render.com/v1/services/srv-1")
requests.post("https://backboard.example.org/graphql/v2", json={"query": "mutation { volumeDelete(volumeId: 1) }"})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: asks "https://backboard.example.org/graphql/v2" to delete what a query names
requests.post("https://backboard.example.org/graphql/v2", json={"query": "query { volume(id: 1) { name } }"})
