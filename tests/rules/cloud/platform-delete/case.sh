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
