require "platform-api"

def clean(client, things)
  client.app().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.addon().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.droplets().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.volumes().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.servers().destroy("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.servers().get().destroy("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.databases().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from its platform
  client.list("one")
end
