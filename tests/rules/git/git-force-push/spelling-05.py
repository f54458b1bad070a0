import git

def clean(client, things):
    client.push(force=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    client.git().push(force=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    client.remote().push(force=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    client.remotes().origin().push(force=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    client.list("one")
