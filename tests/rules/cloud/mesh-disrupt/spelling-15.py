import hvac

def clean(client, things):
    client.sys().seal("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
    client.job().deregister_job("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
    client.sys().disable_secrets_engine("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
    client.sys().disable_auth_method("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
    client.sys().revoke_prefix("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
    client.list("one")
