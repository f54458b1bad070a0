az group delete --name shop --yes
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "shop" and everything in it
az group delete -n shop --no-wait
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "shop" and everything in it
az group show --name shop
az deployment group create -g shop --mode Complete --template-file main.bicep
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes whatever the template lacks from the resource group "shop"
az deployment sub create --mode Complete --template-file main.bicep
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes whatever the template lacks from the resource group
az deployment group create -g shop --mode Incremental --template-file main.bicep
az group delete --help
