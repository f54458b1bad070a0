import git

def clean(client, things):
    client.git().clean("-f")
#   ^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
    client.list("one")
