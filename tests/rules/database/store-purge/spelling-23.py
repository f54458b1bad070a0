import influxdb_client

def clean(client, things):
    client.delete_bucket("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.delete_bucket_by_id("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.buckets_api().delete_bucket("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.delete_api().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.drop_database("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" [search-index-delete]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.drop_measurement("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
    client.list("one")
