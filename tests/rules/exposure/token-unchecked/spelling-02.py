import jwt

def clean(client, things):
    jwt.decode(verify=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
    client.list("one")
