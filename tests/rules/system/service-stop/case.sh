systemctl stop nginx
systemctl disable --now nginx
systemctl status nginx
systemctl reload nginx
service nginx stop
service nginx status
pm2 delete all
pm2 list
supervisorctl stop all
supervisorctl status
