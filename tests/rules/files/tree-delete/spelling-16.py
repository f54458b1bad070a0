def clean(client, things):
    client.rglob().unlink()
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that it finds in
    client.glob().unlink()
#   ^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that it finds in
    client.iterdir().unlink()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that it finds in
    client.rglob().rmdir()
#   ^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that it finds in
    client.list("one")
