def clean(client, things):
    client.patch_namespaced_deployment_scale("one", what, {"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.patch_namespaced_stateful_set_scale("one", what, {"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.replace_namespaced_deployment_scale("one", what, {"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.patch_namespaced_deployment("one", what, {"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.patch_namespaced_stateful_set("one", what, {"replicas": 0})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "one" with nothing running
    client.list("one")
