def clean(client, things)
  Process.kill(what, -1)
# ^^^^^^^^^^^^^^^^^^^^^^ high: kills every process that may be killed
  client.list("one")
end
