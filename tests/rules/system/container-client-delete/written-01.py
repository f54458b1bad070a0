import docker
docker.from_env().volumes.prune()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes with what is in them
