az group delete --name shop --yes
az group delete -n shop --no-wait
az group show --name shop
az deployment group create -g shop --mode Complete --template-file main.bicep
az deployment sub create --mode Complete --template-file main.bicep
az deployment group create -g shop --mode Incremental --template-file main.bicep
az group delete --help
