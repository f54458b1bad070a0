import docker
client = docker.from_env()
v = client.volumes.get("pgdata")
v.remove(force=True)
#^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "pgdata" with what is in it
