killall node
pkill -f server
pkill -0 server
kill -9 -1
kill 4711
pgrep -f server
