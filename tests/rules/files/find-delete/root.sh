find / -delete
#^^^^^^^^^^^^^ critical: deletes every file that the search under "/" finds
find / -xdev -delete
#^^^^^^^^^^^^^^^^^^^ critical: deletes every file that the search under "/" finds
find / -name core -print
find /tmp/tmp.x -delete --help
