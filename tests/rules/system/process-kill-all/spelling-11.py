import psutil

def clean(client, things):
    for one in things:
        client.kill()
#       ^^^^^^^^^^^^^ high: kills every process of a list
        client.terminate()
#       ^^^^^^^^^^^^^^^^^^ high: kills every process of a list
        client.list("one")
