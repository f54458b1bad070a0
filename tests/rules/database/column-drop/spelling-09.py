import alembic

def clean(client, things):
    client.drop_column("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the column "one"
    client.list("one")
