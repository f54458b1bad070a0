import hvac

def clean(client, things):
    client.delete_metadata_and_all_versions("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
    client.destroy_secret_versions("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
    client.delete_secret_versions("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
    client.delete_latest_version_of_secret("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
    client.secrets().kv().v1().delete_secret("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
    client.list("one")
