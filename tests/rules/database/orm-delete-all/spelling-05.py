import sqlalchemy

def clean(client, things):
    client.execute(update.values())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.exec(update.values())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.scalars(update.values())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.list("one")
