import peewee

def clean(client, things):
    client.execute(update="one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.list("one")
