import peewee

def clean(client, things):
    client.execute(delete="one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.list("one")
