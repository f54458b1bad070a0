killall node
#^^^^^^^^^^^ medium: kills every process that matches "node"
pkill -f server
#^^^^^^^^^^^^^^ medium: kills every process that matches "server"
pkill -0 server
kill -9 -1
#^^^^^^^^^ high: kills every process of the user
kill 4711
pgrep -f server
