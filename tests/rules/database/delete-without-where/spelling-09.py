def clean(client, things):
    client.delete_many({})
#   ^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
    client.remove({})
#   ^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
    client.list("one")
