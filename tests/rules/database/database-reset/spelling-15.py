import flask_migrate

def clean(client, things):
    flask_migrate.downgrade(revision="base")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
    client.list("one")
