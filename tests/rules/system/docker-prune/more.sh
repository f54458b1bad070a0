docker image prune -a
#^^^^^^^^^^^^^^^^^^^^ medium: deletes every image that no container uses
docker image prune
docker builder prune -f
#^^^^^^^^^^^^^^^^^^^^^^ low: deletes the cache of builds
docker buildx rm builder
#^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the cache of builds
docker buildx prune -a
#^^^^^^^^^^^^^^^^^^^^^ low: deletes the cache of builds
docker buildx ls
podman system reset --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every container, image and volume
podman system info
docker compose down --rmi all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the services and deletes their images
docker-compose down --rmi local
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops the services and deletes their images
docker compose down --timeout 5
