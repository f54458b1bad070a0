vercel --prod
#^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
vercel
vercel deploy --prod
#^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
netlify deploy --prod
#^^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
netlify deploy
wrangler deploy --production
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
wrangler publish --production
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
wrangler dev
cap production deploy
#^^^^^^^^^^^^^^^^^^^^ high: puts what lies in this folder in the place of what runs
cap prod deploy
#^^^^^^^^^^^^^^ high: puts what lies in this folder in the place of what runs
cap staging deploy
gcloud app deploy
#^^^^^^^^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
gcloud app deploy --no-promote
eb deploy
#^^^^^^^^ medium: puts what lies in this folder in the place of what runs
eb status
flyctl deploy
#^^^^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
fly deploy
#^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
railway up
#^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
firebase deploy
#^^^^^^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
shopify theme push
#^^^^^^^^^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
dokku deploy shop
#^^^^^^^^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
heroku container:release web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: puts what lies in this folder in the place of what runs
heroku logs
serverless deploy --stage prod
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
serverless deploy --stage dev
sst deploy --stage production
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
copilot svc deploy --env prod
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
chalice deploy --stage prod
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
zappa update -s prod
#^^^^^^^^^^^^^^^^^^^ critical: puts what lies in this folder in the place of what runs
kubectl --context prod-eu apply -f app.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts what lies in this folder in the place of what runs
kubectl --context prod-eu apply --dry-run=server -f app.yaml
kubectl --context test apply -f app.yaml
helm upgrade shop ./chart --kube-context prod-eu
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts what lies in this folder in the place of what runs
helm upgrade shop ./chart --kube-context test
