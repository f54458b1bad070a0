import meilisearch

def clean(client, things):
    client.delete_index("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.delete_all_documents("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.clear_objects("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.delete_objects_by("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.delete_all("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.clear("one")
#   ^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
    client.list("one")
