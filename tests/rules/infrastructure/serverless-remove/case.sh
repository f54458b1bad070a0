serverless remove
#^^^^^^^^^^^^^^^^ critical: removes the deployed application, then creates it again
sls remove --stage prod
#^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
sst remove
#^^^^^^^^^ critical: removes the deployed application, then creates it again
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
ampx sandbox delete
#^^^^^^^^^^^^^^^^^^ high: removes the deployed application
copilot job delete -n nightly
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
arc destroy --app shop
#^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
architect destroy --app shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
nitric down
#^^^^^^^^^^ critical: removes the deployed application
up stack delete
#^^^^^^^^^^^^^^ critical: removes the deployed application
garden cleanup namespace
#^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
azd down --purge
#^^^^^^^^^^^^^^^ critical: removes the deployed application
azd up
werf dismiss
#^^^^^^^^^^^ critical: removes the deployed application
skaffold delete
#^^^^^^^^^^^^^^ critical: removes the deployed application
acorn rm shop
#^^^^^^^^^^^^ critical: removes the deployed application
porter uninstall shop
#^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
juju destroy-model shop
#^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
juju status
bosh delete-deployment
#^^^^^^^^^^^^^^^^^^^^^ critical: removes the deployed application
bosh deployments
amplify env remove prod
#^^^^^^^^^^^^^^^^^^^^^^ critical: removes the environment "prod" of the application
amplify status
