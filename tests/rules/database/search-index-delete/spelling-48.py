import nats

def clean(client, things):
    client.delete_stream("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.purge_stream("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.delete_key_value("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.purge("one")
#   ^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.queue().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
    client.list("one")
