def clean(client, things):
    client.__table__().drop()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
    client.metadata().drop_all()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the metadata
    client.Table().drop()
#   ^^^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
    client.list("one")
