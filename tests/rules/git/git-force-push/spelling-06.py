import git

def clean(client, things):
    client.git().push("--force")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    client.list("one")
