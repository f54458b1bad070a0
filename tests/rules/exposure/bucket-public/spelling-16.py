import @google-cloud/storage

def clean(client, things):
    client.makePublic()
    client.make_public()
    client.list("one")
