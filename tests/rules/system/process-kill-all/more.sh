kill 1
#^^^^^ high: kills the process that all others hang on
kill -9 1
#^^^^^^^^ high: kills the process that all others hang on
fuser -k 80/tcp
#^^^^^^^^^^^^^^ high: kills every process that uses "80/tcp"
fuser 80/tcp
pgrep node | xargs kill -9
#                  ^^^^^^^ high: kills every process of a list
kill -9 $(pgrep node)
#^^^^^^^^^^^^^^^^^^^^ medium: kills every process of a list
kill $(pidof node)
#^^^^^^^^^^^^^^^^^ medium: kills every process of a list
ps aux | grep node | awk '{print $2}' | xargs kill
#                                             ^^^^ high: kills every process of a list
taskkill /F /IM node.exe
#^^^^^^^^^^^^^^^^^^^^^^^ medium: kills every process that matches "node.exe"
kill $!
kill 12345
kill "$(cat shop.pid)"
kill -0 12345
sleep 5 & kill $!
