docker system prune -a --volumes -f
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes or images
podman system prune --volumes
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes or images
docker system prune -a
#^^^^^^^^^^^^^^^^^^^^^ medium: deletes every image and container that does not run
docker system prune
docker volume prune -f
#^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes or images
docker volume prune --filter label=old
docker volume rm data
#^^^^^^^^^^^^^^^^^^^^ high: deletes the volume "data"
docker volume ls
docker compose down -v
#^^^^^^^^^^^^^^^^^^^^^ high: stops the services and deletes their volumes
docker-compose down --volumes
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the services and deletes their volumes
podman-compose down -v
#^^^^^^^^^^^^^^^^^^^^^ high: stops the services and deletes their volumes
docker compose down
docker run --rm -v data:/data busybox ls
