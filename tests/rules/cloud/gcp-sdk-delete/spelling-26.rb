require "google"

def clean(client, things)
  client.bucket().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
  client.find_bucket().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
  client.delete_dataset("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.dataset().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
  client.delete_bucket("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.create_bucket().delete("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
  client.list("one")
end
