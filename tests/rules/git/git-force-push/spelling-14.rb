def clean(client, things)
  client.update_ref(what, "one", what, true)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
  client.list("one")
end
