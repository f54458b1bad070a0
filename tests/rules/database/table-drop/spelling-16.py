import sqlalchemy

def clean(client, things):
    client.drop()
#   ^^^^^^^^^^^^^ critical: drops a table with its rows
    client.drop_tables()
#   ^^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
    client.list("one")
