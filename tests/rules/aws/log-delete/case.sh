#!/bin/sh
set -eu
aws logs delete-log-group --log-group-name /shop/web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the log group "/shop/web"
aws logs delete-log-stream --log-group-name /shop/web --log-stream-name one
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the log stream "one"
aws logs describe-log-streams --log-group-name /shop/web
aws logs delete-log-group help
echo "then run aws logs delete-log-group"

aws logs put-retention-policy --log-group-name /shop --retention-in-days 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps the logs of "/shop" for days only
aws logs put-retention-policy --log-group-name /shop --retention-in-days 365
aws logs delete-retention-policy --log-group-name /shop
