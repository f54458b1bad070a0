def clean(client, things)
  resource("*", credentials: true)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
  client.list("one")
end
