require "azure/storage/blob"
client = Azure::Storage::Blob::BlobService.create
client.delete_container("invoices")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "invoices" from Azure
