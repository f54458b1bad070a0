require "bunny"

def clean(client, things)
  client.queue().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time
  client.queue().purge("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time
  client.exchange().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time
  client.queue_delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.queue_purge("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.list("one")
end
