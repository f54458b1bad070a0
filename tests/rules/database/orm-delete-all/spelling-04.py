import sqlalchemy

def clean(client, things):
    client.execute(delete())
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.exec(delete())
#   ^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.scalars(delete())
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.scalar(delete())
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.list("one")
