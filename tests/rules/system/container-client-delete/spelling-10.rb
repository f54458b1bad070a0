require "docker"

def clean(client, things)
  Docker::Volume.prune()
# ^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume with what is in it
  Docker::Volume.get().remove()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume that is named at run time with what is in it
  client.get().remove()
# ^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume that is named at run time with what is in it
  Docker::Volume.remove()
# ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume with what is in it
  client.list("one")
end
