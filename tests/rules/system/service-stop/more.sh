launchctl bootout system/com.example.shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the service "system/com.example.shop"
launchctl unload /Library/LaunchDaemons/shop.plist
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the service "/Library/LaunchDaemons/shop.plist"
launchctl list
rc-service nginx stop
#^^^^^^^^^^^^^^^^^^^^ high: stops a system service
rc-service nginx status
/etc/init.d/nginx stop
#^^^^^^^^^^^^^^^^^^^^^ high: stops a system service
/etc/init.d/nginx status
systemctl restart nginx
#^^^^^^^^^^^^^^^^^^^^^^ low: restarts a service: it is away for a moment
systemctl reload nginx
service nginx restart
#^^^^^^^^^^^^^^^^^^^^ low: restarts a service: it is away for a moment
sc stop shop
#^^^^^^^^^^^ high: stops the service "shop"
sc query shop
net stop shop
#^^^^^^^^^^^^ high: stops the service "shop"
net use
initctl stop shop
#^^^^^^^^^^^^^^^^ high: stops the service "shop"
monit stop all
#^^^^^^^^^^^^^ high: stops the service "all"
pm2 restart shop
#^^^^^^^^^^^^^^^ low: restarts a service: it is away for a moment
