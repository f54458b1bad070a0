def clean(client, things)
  client.call("FLUSHALL")
# ^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
  client.list("one")
end
