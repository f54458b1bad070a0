import pulumi.automation

def clean(client, things):
    client.destroy()
    client.destroyAsync()
    client.list("one")
