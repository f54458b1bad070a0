find /var/data -mtime +30 -delete
find . -name '*.pyc' -delete
find . -name '*.log' -print
