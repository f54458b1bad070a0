import jwt
import jose.jwt

def clean(client, things):
    jwt.decode(options={"verify_signature": False})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
    jose.jwt.decode(options={"verify_signature": False})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
    client.list("one")
