az vm delete --name web -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "web"
az sql db delete --name billing -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "billing"
az storage account delete --name invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "invoices"
az keyvault purge --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "shop"
az postgres flexible-server delete --name billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "billing"
az lock delete --name keep
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the lock "keep"
az storage blob delete-batch --source invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes all blobs under "invoices"
azcopy remove https://invoices.blob.example.org/2024 --recursive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes all blobs under "https://invoices.blob.example.org/2024"
azcopy list https://invoices.blob.example.org
az vm list
