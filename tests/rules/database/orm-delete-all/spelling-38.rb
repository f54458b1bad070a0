require "sequel"

def clean(client, things)
  client["one"].delete()
# ^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
  client.list("one")
end
