docker run --rm -v /:/host alpine ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a container the whole disk of this machine
podman create --volume /:/mnt:ro alpine
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a container the whole disk of this machine
docker container run -v /:/host alpine ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a container the whole disk of this machine
docker compose run -v /:/host web ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a container the whole disk of this machine
docker-compose run -v /:/host web ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a container the whole disk of this machine
docker run --mount type=bind,source=/,target=/host alpine ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a container the whole disk of this machine
docker run --mount type=bind,source=/data,target=/host alpine ls
docker run --privileged alpine ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: starts a container that can do anything on this machine
docker run --pid=host --cap-add=SYS_ADMIN alpine ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: starts a container that can do anything on this machine
docker run --pid=host alpine ls
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: starts a container that can do anything on this machine
docker run --pid=container:web alpine ls
docker run -v ./data:/data alpine ls
docker run -v /data:/data alpine ls
