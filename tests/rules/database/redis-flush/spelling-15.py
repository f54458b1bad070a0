def clean(client, things):
    client.execute_command("FLUSHALL")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
    client.list("one")
