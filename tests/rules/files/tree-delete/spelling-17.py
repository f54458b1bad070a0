import os

def clean(client, things):
    for one in things:
        os.remove("one")
#       ^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
        os.unlink("one")
#       ^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
        client.list("one")
