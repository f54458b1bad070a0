import git

def clean(client, things):
    client.head().reset(working_tree=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.index().reset(working_tree=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.reset(working_tree=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.list("one")
