import azure

def clean(client, things):
    client.storage_accounts().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.vaults().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.web_apps().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.app_service_plans().begin_delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.workspaces().begin_delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.registries().begin_delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.namespaces().begin_delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" from Azure
    client.applications().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.service_principals().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.users().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.groups().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.record_sets().delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.zones().begin_delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.deployments().begin_delete("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Azure
    client.list("one")
