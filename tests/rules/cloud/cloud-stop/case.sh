az vm stop -n web -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
az vm start -n web -g shop
az vm deallocate -n web -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
az vm redeploy -n web -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
az vmss reimage -n web -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
az sql mi stop --mi web -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops something
az sql db failover -n orders -s db1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "orders"
az postgres flexible-server stop -n orders -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "orders"
az webapp deployment slot stop -n web --slot blue
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
az cosmosdb failover-priority-change -n orders -g shop --failover-policies a=0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "orders"
gcloud compute instances stop web-1 --zone europe-west1-b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web-1"
gcloud compute instances start web-1
gcloud sql instances restart orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "orders"
gcloud compute instance-groups managed abandon-instances web --instances a
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
gcloud app versions stop v1
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "v1"
gcloud redis instances failover cache
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "cache"
gcloud workstations stop a
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "a"
gcloud compute instance-groups managed resize web --size 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "web" with nothing running
gcloud compute instance-groups managed resize web --size 3
gcloud container clusters resize shop --num-nodes 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "shop" with nothing running
gcloud run services update web --max-instances 0
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "web" with nothing running
gcloud sql instances patch orders --activation-policy NEVER
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "orders"
gcloud sql instances patch orders --activation-policy ALWAYS
hcloud server poweroff web
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
hcloud server poweron web
doctl compute droplet-action power-off 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "1"
linode-cli linodes shutdown 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "1"
scw instance server stop 1
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "1"
openstack server stop web
#^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
heroku ps:stop web -a shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
heroku ps -a shop
fly machine stop 1
#^^^^^^^^^^^^^^^^^ high: stops "1"
flyctl apps suspend shop
#^^^^^^^^^^^^^^^^^^^^^^^ high: stops "shop"
cf stop shop
#^^^^^^^^^^^ high: stops "shop"
dokku ps:stop shop
#^^^^^^^^^^^^^^^^^ high: stops "shop"
nomad job stop web
#^^^^^^^^^^^^^^^^^ high: stops "web"
nomad stop web
#^^^^^^^^^^^^^ high: stops "web"
nomad job status web
heroku ps:scale web=0 -a shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "web=0" with nothing running
heroku ps:scale web=2 -a shop
fly scale count 0
#^^^^^^^^^^^^^^^^ high: leaves the application with nothing running
flyctl scale count 2
