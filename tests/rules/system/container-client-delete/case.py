import docker

client = docker.from_env()
client.volumes.prune()
#^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes with what is in them
client.volumes.list()
names.remove("orders")
client.containers.prune()
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes everything that does not run
client.images.prune()
#^^^^^^^^^^^^^^^^^^^^ medium: deletes everything that does not run
client.networks.prune()
#^^^^^^^^^^^^^^^^^^^^^^ medium: deletes everything that does not run
client.system.prune()
#^^^^^^^^^^^^^^^^^^^^ medium: deletes everything that does not run
client.containers.run("alpine", remove=True)
