import requests
s = requests.Session()
s.delete(f"https://api.github.com/repos/acme/{name}")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/acme/…" to delete what it names
