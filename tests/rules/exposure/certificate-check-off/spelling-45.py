def clean(client, things):
    client.set_missing_host_key_policy(lib.AutoAddPolicy)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes any machine for the one that was meant
    client.list("one")
