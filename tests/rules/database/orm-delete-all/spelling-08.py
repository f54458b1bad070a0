import beanie

def clean(client, things):
    client.bulk_update_all()
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.delete_all()
#   ^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.find_all().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.find().delete()
    client.list("one")
