from urllib.request import Request, urlopen
urlopen(Request("https://api.heroku.com/apps/shop", method="DELETE"))
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
