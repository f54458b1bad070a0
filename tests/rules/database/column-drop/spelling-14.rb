def change(client, things)
  client.remove("one")
# ^^^^^^^^^^^^^^^^^^^^ high: drops the column "one"
  client.list("one")
end
