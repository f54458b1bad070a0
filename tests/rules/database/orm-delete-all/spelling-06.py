def clean(client, things):
    client.objects().all().update()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.objects().update()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.objects().all().aupdate()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.objects().aupdate()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.query().update()
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model
    client.list("one")
