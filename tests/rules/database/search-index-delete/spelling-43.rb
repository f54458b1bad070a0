require "kafka"

def clean(client, things)
  client.delete_topic("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.delete_topics("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.list("one")
end
