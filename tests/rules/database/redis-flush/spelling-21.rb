require "redis"

def clean(client, things)
  client.flushall()
# ^^^^^^^^^^^^^^^^^ critical: empties the key-value store
  client.flushdb()
# ^^^^^^^^^^^^^^^^ critical: empties the key-value store
  client.flush_all()
# ^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
  client.list("one")
end
