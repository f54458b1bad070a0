heroku apps:destroy --app shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something from the platform
heroku pg:reset DATABASE_URL
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "DATABASE_URL" from the platform
heroku addons:destroy shop-db
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop-db" from the platform
heroku apps
flyctl apps destroy shop
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
fly volumes destroy vol_1
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "vol_1" from the platform
vercel remove shop
#^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
netlify sites:delete
#^^^^^^^^^^^^^^^^^^^ critical: deletes something from the platform
railway down
#^^^^^^^^^^^ critical: deletes something from the platform
wrangler delete
#^^^^^^^^^^^^^^ critical: deletes something from the platform
wrangler d1 delete shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
wrangler r2 bucket delete invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" from the platform
doctl compute droplet delete web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web" from the platform
doctl databases delete billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "billing" from the platform
supabase projects delete abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "abc" from the platform
pscale database delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
neonctl projects delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
hcloud server delete web
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web" from the platform
cf delete shop
#^^^^^^^^^^^^^ critical: deletes "shop" from the platform
flyctl status
heroku apps:destroy shop
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
heroku pg:reset shop
#^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
heroku addons:destroy shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
heroku spaces:destroy shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
flyctl apps destroy shop
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
flyctl destroy shop
#^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
vercel remove shop
#^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
vercel project remove shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
netlify sites:delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
railway down shop
#^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
railway volume delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
render services delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
wrangler delete shop
#^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
wrangler d1 delete shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
wrangler r2 bucket delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
wrangler kv namespace delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
wrangler kv:namespace delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
wrangler pages project delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
supabase projects delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
supabase storage rm shop
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
pscale database delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
neonctl projects delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
neonctl branches reset shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
turso db destroy shop
#^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
cf delete shop
#^^^^^^^^^^^^^ critical: deletes "shop" from the platform
dokku apps:destroy shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
atlas clusters delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
avn service terminate shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
avn project delete shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
confluent environment delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
upstash redis delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
astra db delete shop
#^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
kamal remove shop
#^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
firebase firestore:delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
doctl compute droplet delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
doctl databases delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
doctl databases db delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
doctl kubernetes cluster delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
doctl registry repository delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
hcloud server delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
linode-cli linodes delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
linode-cli linodes disk-delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
linode-cli lke cluster-delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
linode-cli databases mysql-delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
linode-cli obj rb shop
#^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
scw any any delete shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
oci any any delete shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
oci any any any delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
ibmcloud is instance-delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
ibmcloud resource service-instance-delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
ibmcloud ks cluster rm shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
ibmcloud cos bucket-delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
ibmcloud ce project delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
ibmcloud cdb deployment-delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
vultr-cli instance delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
civo instance remove shop
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
upctl server delete shop
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
exo compute instance delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
exo dbaas delete shop
#^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
yc any any delete shop
#^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
openstack server delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
openstack volume snapshot delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
aliyun ecs DeleteInstance shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
aliyun rds DeleteDBInstance shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
tccli cvm TerminateInstances shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from the platform
fly machine destroy shop
#^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
fly certs remove shop
#^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
heroku config:unset shop
#^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
vercel env rm shop
#^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
netlify env:unset shop
#^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
railway variables delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
wrangler secret delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
wrangler pages deployment delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
wrangler r2 object delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
wrangler kv key delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
wrangler d1 time-travel restore shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
wrangler rollback shop
#^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
supabase functions delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
pscale password delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
neonctl roles delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
cf delete-route shop
#^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
dokku config:unset shop
#^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
firebase functions:delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
atlas dbusers delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from the platform
heroku apps
heroku pg:info -a shop
fly apps list
flyctl volumes list
vercel list
netlify sites:list
railway status
wrangler dev
wrangler kv namespace list
wrangler d1 execute shop --command "select 1"
supabase projects list
pscale branch list shop
neonctl branches list
cf apps
dokku apps:list
firebase deploy --only hosting
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: puts what lies in this folder in the place of what runs [production-deploy]
doctl compute droplet list
hcloud server describe web
linode-cli linodes list
scw instance server list
oci compute instance list
ibmcloud is instances
openstack server list
yc compute instance list
echo heroku apps:destroy shop
