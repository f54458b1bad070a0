import docker
c = docker.from_env()
for x in c.containers.list(all=True):
    x.remove(force=True)
#   ^^^^^^^^^^^^^^^^^^^^ high: removes the container or image
