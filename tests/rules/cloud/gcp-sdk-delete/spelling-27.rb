require "google"

def clean(client, things)
  client.delete_instance("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_cluster("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_project("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_database("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.drop_database("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one" [database-drop]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_secret("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_topic("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_subscription("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_backup("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_service("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.delete_zone("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
  client.list("one")
end
