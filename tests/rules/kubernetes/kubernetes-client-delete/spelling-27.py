def clean(client, things):
    client.patch_namespaced_deployment_scale("one", body={"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.patch_namespaced_stateful_set_scale("one", body={"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.replace_namespaced_deployment_scale("one", body={"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.list("one")
