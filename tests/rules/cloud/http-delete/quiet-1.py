import requests
requests.delete(f"http://localhost:8080/items/{i}")
