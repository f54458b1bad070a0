find /var/data -mtime +30 -delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that the search under "/var/data" finds
find . -name '*.pyc' -delete
find . -name '*.log' -print
find . -name node_modules -delete
find . -name data -delete
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that the search under "." finds
