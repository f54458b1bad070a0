def clean(client, things)
  client["db:drop"].invoke()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  client["db:drop"].execute()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  client.list("one")
end
