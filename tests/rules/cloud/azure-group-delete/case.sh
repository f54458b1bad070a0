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
az group deployment create -g shop --template-file t.json --mode Complete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes whatever the template lacks from the resource group "shop"
az stack group create -n shop -g shop -f main.bicep --action-on-unmanage deleteAll --deny-settings-mode none
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every resource that the deployment stack "shop" no longer names
az stack group create -n shop -g shop -f main.bicep --action-on-unmanage detachAll --deny-settings-mode none
az stack sub delete -n shop --delete-all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the deployment stack "shop" with its resources
az deployment group what-if -g shop -f main.bicep --mode Complete
