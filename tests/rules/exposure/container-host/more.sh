docker run --security-opt 'seccomp=unconfined' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: starts a container without its confinement
docker run -v '/var/run/docker.sock:x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets a container start others with every right on the machine

# look-alikes
docker run --rm alpine:3.20 true
docker run --security-opt no-new-privileges alpine:3.20 true
