import requests
requests.delete(f"{BASE}/items/{i}")
