import tortoise

def clean(client, things):
    client.delete(all="one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or changes every row of a model
    client.update(all="one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or changes every row of a model
    client.list("one")
