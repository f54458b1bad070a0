import django.db.migrations

def clean(client, things):
    django.db.migrations.RenameField("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: renames a column of "one" under the programs that read it
    client.list("one")
