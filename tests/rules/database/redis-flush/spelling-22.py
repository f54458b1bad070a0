def clean(client, things):
    client.delete(*keys())
    client.unlink(*keys())
    client.list("one")
