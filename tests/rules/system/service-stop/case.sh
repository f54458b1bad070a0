systemctl stop nginx
#^^^^^^^^^^^^^^^^^^^ high: stops the service "nginx"
systemctl disable --now nginx
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the service "nginx"
systemctl status nginx
systemctl reload nginx
service nginx stop
#^^^^^^^^^^^^^^^^^ high: stops a system service
service nginx status
pm2 delete all
#^^^^^^^^^^^^^ high: stops the service "all"
pm2 list
supervisorctl stop all
#^^^^^^^^^^^^^^^^^^^^^ high: stops the service "all"
supervisorctl status
