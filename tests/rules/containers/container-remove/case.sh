docker rm -f db
#^^^^^^^^^^^^^^ medium: removes the container "db" and what was written in it
podman rm --all
#^^^^^^^^^^^^^^ medium: removes the container and what was written in it
docker container rm -f db
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "db" and what was written in it
docker rm old
docker rm -f $(docker ps -aq)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time and what was written in it
docker ps -aq | xargs docker rm
#                     ^^^^^^^^^ high: stops or removes every container that is listed
docker kill $(docker ps -q)
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops or removes every container that is listed
docker stop $(docker ps -q)
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops or removes every container that is listed
docker container rm $(docker container ls -aq)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops or removes every container that is listed
docker container kill $(docker ps -q)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops or removes every container that is listed
docker container stop $(docker ps -q)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops or removes every container that is listed
docker stop web
docker kill web
#^^^^^^^^^^^^^^ medium: kills the container "web"
docker container kill web
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: kills the container "web"
docker run -d --name scratch alpine sleep 60
docker rm -f scratch
docker run --rm alpine ls
docker swarm leave --force
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes this machine out of the swarm with its services
docker swarm leave
docker stack rm shop
#^^^^^^^^^^^^^^^^^^^ medium: removes "shop" from the swarm
docker service rm shop_web
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes "shop_web" from the swarm
docker node rm worker-2
#^^^^^^^^^^^^^^^^^^^^^^ medium: removes "worker-2" from the swarm
docker service ls
docker network prune -f
#^^^^^^^^^^^^^^^^^^^^^^ medium: removes what does not run at the moment
docker container prune
#^^^^^^^^^^^^^^^^^^^^^ medium: removes what does not run at the moment
podman pod prune
#^^^^^^^^^^^^^^^ medium: removes what does not run at the moment
docker network prune --filter until=24h
docker compose rm -sf web
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the containers of the project
docker-compose kill -v
#^^^^^^^^^^^^^^^^^^^^^ medium: removes the containers of the project
docker compose stop
docker compose restart web
