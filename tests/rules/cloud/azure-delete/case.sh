az vm delete --name web -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "web"
az sql db delete --name billing -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "billing"
az storage account delete --name invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "invoices"
az keyvault purge --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deleted key vault "shop" for good
az postgres flexible-server delete --name billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "billing"
az lock delete --name keep
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the lock "keep"
az storage blob delete-batch --source invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes everything under "invoices"
azcopy remove https://invoices.blob.example.org/2024 --recursive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes all blobs under "https://invoices.blob.example.org/2024"
azcopy list https://invoices.blob.example.org
az vm list
az tag delete -n team
#^^^^^^^^^^^^^^^^^^^^ low: removes "team"
az extension remove -n ssh
#^^^^^^^^^^^^^^^^^^^^^^^^^ low: removes "ssh"
az vm delete -n web -g shop --yes
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "web"
az vm list -g shop
az sql db delete -n orders -s db1 -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "orders"
az sql mi delete -n orders -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "orders"
az storage account delete -n shopdata -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "shopdata"
az storage container delete -n backups --account-name shopdata
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "backups"
az postgres flexible-server delete -n orders -g shop --yes
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "orders"
az postgres flexible-server db delete -d orders -s db1 -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource
az mariadb server delete -n orders -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "orders"
az cosmosdb sql database delete -n orders -a shop -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "orders"
az servicebus namespace delete -n shop -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "shop"
az servicebus queue delete -n orders --namespace-name shop -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "orders"
az eventhubs eventhub delete -n clicks --namespace-name shop -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "clicks"
az netappfiles volume delete -n v1 -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "v1"
az synapse sql pool delete -n pool -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "pool"
az kusto cluster delete -n logs -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "logs"
az databricks workspace delete -n ml -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "ml"
az acr delete -n shop
#^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource "shop"
az keyvault purge -n shop
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the deleted key vault "shop" for good
az keyvault delete -n shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "shop"
az keyvault secret delete -n pay --vault-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "pay"
az group lock delete -n keep
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the lock "keep"
az resource lock delete -n keep
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the lock "keep"
az storage file delete-batch -s share
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes everything under "share"
az storage remove -c backups --recursive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes everything under something
az storage fs directory delete -n raw -f lake
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes everything under "raw"
az storage blob sync -c site -s ./site
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes from something what the source lacks
az storage blob sync -c site -s ./site --delete-destination false
azcopy rm 'https://shopdata.blob.core.windows.net/backups' --recursive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes all blobs under "https://shopdata.blob.core.windows.net/backups"
azcopy sync ./site 'https://shopdata.blob.core.windows.net/site' --delete-destination=true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes from "https://shopdata.blob.core.windows.net/site" what the source lacks
azcopy sync ./site 'https://shopdata.blob.core.windows.net/site'
az storage blob delete -c backups -n one.tar
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the Azure resource "one.tar"
az vm extension delete -n agent --vm-name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the Azure resource "agent"
az acr repository untag -n shop --image web:1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the Azure resource "shop"
az monitor action-group delete -n team
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the Azure resource "team"
az network delete -n a
#^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "a"
az network vnet delete -n shop -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "shop"
az network vnet subnet delete -n a --vnet-name shop -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "a"
az webapp delete -n shop -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "shop"
az maps account delete -n m
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the Azure resource "m"
az maps account show -n m
az communication delete -n c
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the Azure resource "c"
az purview account private delete -n c
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the Azure resource "c"
az cognitiveservices account purge -n a
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the Azure resource "a"
az account clear
#^^^^^^^^^^^^^^^ low: removes something
az vm create -n delete -g shop
az apim purge
#^^^^^^^^^^^^ medium: deletes the Azure resource
