heroku apps:destroy --app shop
heroku pg:reset DATABASE_URL
heroku addons:destroy shop-db
heroku apps
flyctl apps destroy shop
fly volumes destroy vol_1
vercel remove shop
netlify sites:delete
railway down
wrangler delete
wrangler d1 delete shop
wrangler r2 bucket delete invoices
doctl compute droplet delete web
doctl databases delete billing
supabase projects delete abc
pscale database delete shop
neonctl projects delete shop
hcloud server delete web
cf delete shop
flyctl status
