docker system prune -a --volumes -f
podman system prune --volumes
docker system prune -a
docker system prune
docker volume prune -f
docker volume prune --filter label=old
docker volume rm data
docker volume ls
docker compose down -v
docker-compose down --volumes
podman-compose down -v
docker compose down
docker run --rm -v data:/data busybox ls
