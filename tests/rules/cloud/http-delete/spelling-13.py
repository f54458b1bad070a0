import requests

def clean(client, things):
    lib.requests.Session().delete(url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    lib.httpx.Client().delete(url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    lib.httpx.AsyncClient().delete(url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    lib.aiohttp.ClientSession().delete(url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    client.session().delete(url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    client.list("one")
