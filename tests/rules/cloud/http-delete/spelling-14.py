import requests

def clean(client, things):
    client.delete(url="https://api.heroku.com/apps/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    client.list("one")
