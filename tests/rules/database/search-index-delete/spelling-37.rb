require "elasticsearch"

def clean(client, things)
  client.delete_by_query("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.delete_index("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.clear_objects("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.delete_all_documents("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.clear_index("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.delete_index!("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.list("one")
end
