def clean(client, things)
  File.delete(*Dir.glob())
# ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list
  File.unlink(*Dir.glob())
# ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list
  client.list("one")
end
