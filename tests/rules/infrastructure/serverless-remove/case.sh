serverless remove
#^^^^^^^^^^^^^^^^ critical: removes the deployed application
sls remove --stage prod
#^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
sst remove
#^^^^^^^^^ critical: removes the deployed application
amplify delete
#^^^^^^^^^^^^^ critical: removes the deployed application
copilot app delete
#^^^^^^^^^^^^^^^^^ critical: removes the deployed application
copilot svc delete --name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
chalice delete
#^^^^^^^^^^^^^ critical: removes the deployed application
zappa undeploy
#^^^^^^^^^^^^^ critical: removes the deployed application
helmfile destroy
#^^^^^^^^^^^^^^^ critical: removes the deployed application
helmfile diff
serverless deploy
serverless remove --help
