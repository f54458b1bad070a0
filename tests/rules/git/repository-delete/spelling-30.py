import github

def clean(client, things):
    client.get_git_ref().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something of a repository
    client.get_branch().remove_protection()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of a branch away
    client.list("one")
