def clean(client, things):
    client.objects().all().adelete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.objects().adelete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.objects().all()._raw_delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    client.list("one")
