require "mongo"

def clean(client, things)
  client["one"].drop()
# ^^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
  client.list("one")
end
