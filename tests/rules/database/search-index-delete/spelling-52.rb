def clean(client, things)
  Mongoid.purge!()
# ^^^^^^^^^^^^^^^^ critical: drops every collection of the database
  Mongoid.truncate!()
# ^^^^^^^^^^^^^^^^^^^ critical: drops every collection of the database
  client.list("one")
end
