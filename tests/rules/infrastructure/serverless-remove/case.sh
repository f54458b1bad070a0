serverless remove
sls remove --stage prod
sst remove
amplify delete
copilot app delete
copilot svc delete --name web
chalice delete
zappa undeploy
helmfile destroy
helmfile diff
serverless deploy
serverless remove --help
