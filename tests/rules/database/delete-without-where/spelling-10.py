def clean(client, things):
    client.update_many({})
#   ^^^^^^^^^^^^^^^^^^^^^^ high: changes every document of a collection
    client.list("one")
