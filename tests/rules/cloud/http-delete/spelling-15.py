import requests
import httpx

def clean(client, things):
    client.request("DELETE", url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    requests.request("DELETE", url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    httpx.request("DELETE", url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    httpx.stream("DELETE", url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    client.list("one")
