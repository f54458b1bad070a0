use azure_storage_blobs::prelude::*;
async fn f(s: &BlobServiceClient) { s.container_client("invoices").delete().await.unwrap(); }
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a container or database with what is in it
