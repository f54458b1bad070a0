import httpx
import requests
from requests import get, post as send


def fetch(u, verify):
    requests.get(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    requests.post(u, json={}, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    requests.put(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    requests.patch(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    requests.delete(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    requests.head(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    requests.request("GET", u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    httpx.get(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    httpx.post(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    httpx.Client(verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    httpx.AsyncClient(verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    call = requests.get
    call(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    get(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    send(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody


def checked(u, verify, cache):
    requests.get(u)
    requests.get(u, verify=True)
    requests.get(u, verify=verify)
    requests.get(u, verify="/etc/ssl/own.pem")
    requests.get("https://localhost:8443/health", verify=False)
    cache.get(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    call = cache.get
    call(u, verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    print("requests.get(u, verify=False)")


def own(get, u):
    get(u, verify=False)
