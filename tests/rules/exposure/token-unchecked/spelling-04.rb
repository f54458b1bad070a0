def clean(client, things)
  JWT.decode(what, what, false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
  client.list("one")
end
