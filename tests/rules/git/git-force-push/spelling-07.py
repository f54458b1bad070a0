import git

def clean(client, things):
    client.git().push(what, what, "--force")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    client.list("one")
