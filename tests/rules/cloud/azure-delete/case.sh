az vm delete --name web -g shop
az sql db delete --name billing -g shop
az storage account delete --name invoices
az keyvault purge --name shop
az postgres flexible-server delete --name billing
az lock delete --name keep
az storage blob delete-batch --source invoices
azcopy remove https://invoices.blob.example.org/2024 --recursive
azcopy list https://invoices.blob.example.org
az vm list
