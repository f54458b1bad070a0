import google.cloud

def clean(client, things):
    lib.InstancesClient().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.DisksClient().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.SnapshotsClient().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.ImagesClient().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.NetworksClient().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.FirewallsClient().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.AddressesClient().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.ProjectsClient().delete_project("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    lib.SecretManagerServiceClient().delete_secret("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
    lib.ServicesClient().delete_service("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
    lib.FunctionServiceClient().delete_function("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Google Cloud
    client.dataset().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    client.instance().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
    client.database().drop("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
    client.instance().database().drop("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
    client.table().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Google Cloud
    client.database().drop("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
    client.list("one")
