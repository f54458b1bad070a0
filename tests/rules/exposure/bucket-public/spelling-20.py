def clean(client, things):
    client.setAccessPolicy(public_access="blob")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a container readable for everyone
    client.set_container_access_policy(public_access="blob")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a container readable for everyone
    client.create_container(public_access="blob")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a container readable for everyone
    client.list("one")
