use azure_storage_blob::BlobServiceClient;

async fn remove(service: &BlobServiceClient, secrets: &azure_security_keyvault_secrets::SecretClient) {
    service.blob_container_client("backups").delete(None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a container or database with what is in it
    service.container_client("backups").delete().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a container or database with what is in it
    service.database_client("orders").delete().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a container or database with what is in it
    service.queue_client("orders").delete().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a container or database with what is in it
    service.blob_container_client("backups").get_properties(None).await;
    secrets.delete_secret("pay", None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from Azure
    secrets.purge_deleted_secret("pay", None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from Azure
    secrets.get_secret("pay", None).await;
    keys.delete_key("pay", None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from Azure
    service.delete_container("backups").await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "backups" from Azure
    service.delete_database("orders").await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" from Azure
    service.delete_queue("orders").await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" from Azure
}
