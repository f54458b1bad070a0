import gitlab

def clean(client, things):
    client.projects().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "one" through the host
    client.projects().get().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects that is named at run time through the host
    client.groups().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "one" through the host
    client.groups().get().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects that is named at run time through the host
    client.protectedbranches().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "one" through the host
    client.get_repo().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects that is named at run time through the host
    client.get_user().get_repo().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects that is named at run time through the host
    client.get_organization().get_repo().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects that is named at run time through the host
    client.get_project().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "one" through the host
    client.list("one")
