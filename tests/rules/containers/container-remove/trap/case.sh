cid=$(docker run -d shop)
trap "docker rm -f $cid >/dev/null" EXIT
trap "docker rm -f $OTHER >/dev/null" EXIT
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time and what was written in it
