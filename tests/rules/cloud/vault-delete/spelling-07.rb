require "vault"

def clean(client, things)
  client.logical().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
  client.sys().unmount("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
  client.sys().disable_auth("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
  client.list("one")
end
