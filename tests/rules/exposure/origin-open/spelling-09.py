import flask_cors

def clean(client, things):
    client.add_middleware(allow_origins="*", allow_credentials=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    CORSMiddleware(allow_origins="*", allow_credentials=True)
    client.Starlette(allow_origins="*", allow_credentials=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    flask_cors.CORS(allow_origins="*", allow_credentials=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    CORS(allow_origins="*", allow_credentials=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.CORS(allow_origins="*", allow_credentials=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    flask_cors.cross_origin(allow_origins="*", allow_credentials=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.cross_origin(allow_origins="*", allow_credentials=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    client.list("one")
