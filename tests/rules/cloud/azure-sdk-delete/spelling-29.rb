require "azure"

def clean(client, things)
  client.delete_blob_container("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.delete_container("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.delete_blob("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.delete_share("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.delete_queue("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
  client.list("one")
end
