import docker

def clean(client, things):
    client.containers().list().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.images().list().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.containers().get().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image that is named at run time
    client.images().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.remove_container("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.remove_image("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.prune_containers("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.prune_images("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.containers().list().kill("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.containers().list().stop("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.swarm().leave("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.services().get().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image that is named at run time
    client.services().list().remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container or image "one"
    client.list("one")
