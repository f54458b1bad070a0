def clean(client, things)
  client.delete_all({})
# ^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
  client.destroy_all({})
# ^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
  client.delete_many({})
# ^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
  client.list("one")
end
