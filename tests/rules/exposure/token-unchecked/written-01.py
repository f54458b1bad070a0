import jwt
jwt.decode(token, options={"verify_signature": False})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
