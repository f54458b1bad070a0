require "docker"
Docker::Volume.get("pgdata").remove
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "pgdata" with what is in it
