import git

def clean(client, things):
    client.git().reset("--hard")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.head().reset("--hard")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.index().reset("--hard")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.list("one")
