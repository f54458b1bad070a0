cid=$(docker run -d postgres:16.3)
trap 'docker rm -f "$cid"' EXIT
docker rm -f "$OTHER"
#^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time and what was written in it
